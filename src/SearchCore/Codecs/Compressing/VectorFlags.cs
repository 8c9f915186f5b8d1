namespace SearchCore.Codecs.Compressing;

/// <summary>What a term vector keeps. The numbers are those of the file format.</summary>
[Flags]
internal enum VectorFlags
{
    None = 0,
    Positions = 1,
    Offsets = 2,
    Payloads = 4,
}
