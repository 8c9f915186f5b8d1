using SearchCore.Sync.Applying;
using SearchCore.Sync.Extraction;
using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Tests.Applying;

public sealed class FileDocumentTests
{
    private static readonly DateTimeOffset _time = new(2024, 3, 19, 17, 57, 12, 345, TimeSpan.Zero);

    private static readonly ManifestEntry _entry =
        new("folder/deep/A.TXT", new FileFingerprint(3348, _time.AddTicks(7)), _time.AddMinutes(1), "abc");

    private static readonly ManifestEntry _failed = _entry with
    {
        Failure = new SyncFailure(_entry.Path, SyncFailureKind.Unreadable, "it is locked", 3, _time.AddHours(1), IsPreviousSearchable: true),
    };

    [Fact]
    public void What_is_known_of_a_file_comes_back_to_the_last_digit()
    {
        Assert.Equal(_entry, FileDocument.Read(FileDocument.Create(_entry, new ExtractedText("text", "title", "utf-8"))));
        Assert.Equal(_failed, FileDocument.Read(FileDocument.Create(_failed, new ExtractedText("text"))));
    }

    [Fact]
    public void A_document_follows_the_schema()
    {
        var document = FileDocument.Create(_failed, new ExtractedText("text", "title", "utf-8"));

        Assert.All(document, pair => Assert.NotNull(FolderSchema.Schema.Find(pair.Key)));
        Assert.Equal("txt", document[FolderSchema.Extension]);
        Assert.Equal("folder/deep", document[FolderSchema.Folder]);
        Assert.Equal("title", document[FolderSchema.Title]);
    }

    [Fact]
    public void A_file_that_failed_from_the_start_has_no_words()
    {
        var document = FileDocument.CreateFailed(_failed with { Hash = null });

        Assert.Null(document[FolderSchema.Title]);
        Assert.Null(document[FolderSchema.Text]);
        Assert.Equal(FolderSchema.StatusFailed, document[FolderSchema.Status]);
        Assert.False(FileDocument.Read(document)!.Failure!.IsPreviousSearchable);
    }

    [Fact]
    public void A_failure_leaves_the_text_and_a_recovery_leaves_no_trace_of_the_failure()
    {
        var document = FileDocument.Create(_entry, new ExtractedText("text", "title"));

        FileDocument.Change(document, _failed);
        Assert.Equal(FolderSchema.StatusFailed, document[FolderSchema.Status]);
        Assert.Equal("text", document[FolderSchema.Text]);

        FileDocument.Change(document, _entry);
        Assert.Equal(_entry, FileDocument.Read(document));
        Assert.All(document.GroupBy(pair => pair.Key), values => Assert.Single(values));
    }

    [Fact]
    public void A_title_that_is_the_name_of_the_file_follows_a_rename_and_any_other_stays()
    {
        var named = FileDocument.Create(_entry, new ExtractedText(""));
        var titled = FileDocument.Create(_entry, new ExtractedText("", "title"));
        var moved = _entry with { Path = "B.TXT" };

        FileDocument.Change(named, moved);
        FileDocument.Change(titled, moved);

        Assert.Equal("B", named[FolderSchema.Title]);
        Assert.Equal("title", titled[FolderSchema.Title]);
        Assert.Null(named[FolderSchema.Folder]);
    }

    [Fact]
    public void A_document_that_says_too_little_is_not_relied_on() =>
        Assert.Null(FileDocument.Read(new SearchDocument { { FolderSchema.Path, "a.txt" } }));
}
