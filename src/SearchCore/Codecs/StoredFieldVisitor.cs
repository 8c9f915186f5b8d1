namespace SearchCore.Codecs;

/// <summary>Takes the stored fields of a document one by one, and may leave some out without their being decoded.</summary>
public abstract class StoredFieldVisitor
{
    /// <summary>Whether a field is wanted.</summary>
    /// <param name="field">The field that comes next.</param>
    /// <returns>The answer.</returns>
    public abstract StoredFieldDecision Decide(FieldInfo field);

    /// <summary>Takes a field that was wanted. Fields come in the order in which they were added to the document.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value.</param>
    public abstract void Visit(FieldInfo field, StoredValue value);
}
