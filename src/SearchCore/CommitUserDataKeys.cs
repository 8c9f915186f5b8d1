namespace SearchCore;

/// <summary>The keys under which an index keeps notes about itself in the user data of its commits.</summary>
internal static class CommitUserDataKeys
{
    /// <summary>What all own keys start with; users' keys may not.</summary>
    public const string Prefix = "searchcore.";

    /// <summary>The schema, as JSON.</summary>
    public const string Schema = Prefix + "schema";

    /// <summary>The fingerprint of everything that decides which words a document gets.</summary>
    public const string Analysis = Prefix + "analysis";
}
