using System.Globalization;
using SearchCore.Exceptions;

namespace SearchCore.Codecs.PerField;

/// <summary>The two attributes by which a field says in which format, and in which of the format's files, it is kept (format chapter 3.2).</summary>
/// <param name="kind">What the attributes' keys start with.</param>
internal sealed class PerFieldFormatName(string kind)
{
    private readonly string _formatKey = kind + ".format";
    private readonly string _suffixKey = kind + ".suffix";

    /// <summary>The attributes of postings.</summary>
    public static PerFieldFormatName Postings { get; } = new("PerFieldPostingsFormat");

    /// <summary>The attributes of doc values.</summary>
    public static PerFieldFormatName DocValues { get; } = new("PerFieldDocValuesFormat");

    /// <summary>Notes that a field is kept in the first files of a format.</summary>
    public void Set(FieldInfo field, string format)
    {
        field.AttributeMap[_formatKey] = format;
        field.AttributeMap[_suffixKey] = "0";
    }

    /// <summary>Where a field is kept; null when the field has nothing of the kind in this segment.</summary>
    /// <returns>The format's name and the suffix of its files.</returns>
    public (string Format, string Suffix)? Get(SegmentReadState state, FieldInfo field)
    {
        if (!field.Attributes.TryGetValue(_formatKey, out var format))
            return null;

        // The suffix becomes part of a file's name, so nothing but a number is let in.
        if (!field.Attributes.TryGetValue(_suffixKey, out var number)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new IndexCorruptException(
                IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, "fnm"),
                $"the field '{field.Name}' has the format '{format}', but '{number}' as the number of its files");
        return (format, FilesSuffix(state.Suffix, $"{format}_{number}"));
    }

    /// <summary>The suffix of files, behind that of the generation where there is one.</summary>
    public static string FilesSuffix(string generation, string suffix) =>
        generation.Length == 0 ? suffix : $"{generation}_{suffix}";

    /// <summary>The error about a format that is not read.</summary>
    public static IndexFormatException Unknown(SegmentReadState state, FieldInfo field, string format) => new(
        IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, "fnm"),
        $"the field '{field.Name}' is kept in the format '{format}', which is not read here");
}
