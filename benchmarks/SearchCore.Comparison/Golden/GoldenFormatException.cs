using System.Globalization;

namespace SearchCore.Comparison.Golden;

/// <summary>A file is not in the golden form, or asks for something that the writer cannot do.</summary>
internal sealed class GoldenFormatException(string file, int line, string reason, Exception? innerException = null)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {reason}"), innerException);
