namespace SearchCore.Worker.Hosting;

/// <summary>The numbers of what is logged. They are kept for ever, so that filters and alerts can rely on them.</summary>
internal static class WorkerEventId
{
    public const int Answering = 2001;
    public const int IndexOpened = 2002;
    public const int Rebuilding = 2003;
    public const int Rebuilt = 2004;
    public const int RebuildWaits = 2005;
    public const int MovedAside = 2006;
    public const int Stopped = 2007;
    public const int Failed = 2008;
    public const int EquivalencesRead = 2009;
    public const int EquivalencesFailed = 2010;
    public const int MergeFailed = 2011;
    public const int RequestFailed = 2101;
}
