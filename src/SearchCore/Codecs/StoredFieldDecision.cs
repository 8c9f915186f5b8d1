namespace SearchCore.Codecs;

/// <summary>What a <see cref="StoredFieldVisitor"/> wants of the field that comes next.</summary>
public enum StoredFieldDecision
{
    /// <summary>Its value.</summary>
    Visit,

    /// <summary>Nothing; go on with the next field.</summary>
    Skip,

    /// <summary>Nothing of this field nor of those behind it.</summary>
    Stop,
}
