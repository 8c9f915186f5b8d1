using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Crash.Writer;
using SearchCore.Index;
using SearchCore.Store;

// Arguments: the folder of the index, and for each thread the number of its first step. It never ends by itself.
// Small segments, so that flushes and merges are always under way when the end comes.
var options = new IndexWriterOptions { MaxBufferedDocuments = 40, MaxMergeThreads = 2 };
using var directory = new FileSystemDirectory(args[0]);
using var writer = IndexWriter.Open(directory, new StandardAnalyzer(StopWords.None), options);
new EndlessWriter(writer, WriterProtocol.Split(args[1])).Run();
