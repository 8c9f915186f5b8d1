using SearchCore.NameMeasuring;

if (MeasuringCommand.Parse(args) is not { } command)
{
    Console.Error.WriteLine(MeasuringCommand.Usage);
    return 2;
}

var data = NameData.Read(command.Folder, command.Sample);
string[] words = command.WordsFile is null ? [] : [.. File.ReadLines(command.WordsFile).Where(word => word.Length > 0)];
if (command.IsAblation)
{
    new AblationReport(Console.Out).Print(without => FolderMeasurement.Run(data, words, LeftOut.Without([.. command.Without, .. without])));
    return 0;
}

var measured = FolderMeasurement.Run(data, words, LeftOut.Without(command.Without));
var speed = AnalysisSpeed.Measure([.. data.Spellings.Select(spelling => spelling.Text)], words);
new Report(Console.Out).Print(measured, speed);
if (command.JsonFile is not null)
    File.WriteAllText(command.JsonFile, JsonReport.Write(measured, speed.WithNames));
return 0;
