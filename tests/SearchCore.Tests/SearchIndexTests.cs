using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests;

public sealed class SearchIndexTests
{
    private static readonly IndexSchema Schema = IndexSchema.Create(s => s.Key("id").Text("title", boost: 2).Text("body").Keyword("tag"));

    [Fact]
    public async Task What_was_put_and_committed_is_found()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "The battle for Deir ez-Zor has been won." });
        index.Put(new SearchDocument { ["id"] = "2", ["body"] = "Nothing to see in Palmyra." });
        await index.CommitAsync();

        var hit = Assert.Single(index.Search("battle").Hits);
        Assert.Equal("1", hit.Key);
        Assert.Equal("The battle for Deir ez-Zor has been won.", hit.Document["body"]);
        var passage = Assert.Single(hit.Passages["body"]);
        var match = Assert.Single(passage.Matches);
        Assert.Equal("battle", passage.Text.Substring(match.Start, match.Length));
    }

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Deir ez-Zur")]
    [InlineData("deir ezzor")]
    [InlineData("Dayr az-Zawr")]
    [InlineData("دير الزور")]
    [InlineData("Дейр-эз-Зор")]
    public async Task A_name_is_found_in_any_spelling(string spelling)
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        string[] bodies =
        [
            "ISIS near Deir ez-Zor today", "the town of Deir ez-Zur", "around Dayr az-Zawr", "معركة دير الزور اليوم", "бои за Дейр-эз-Зор",
            "Idlib and Irbid", "a sour dear door",
        ];
        for (var i = 0; i < bodies.Length; i++)
            index.Put(new SearchDocument { ["id"] = $"{i}", ["body"] = bodies[i] });
        await index.CommitAsync();

        var result = index.Search(spelling);
        Assert.Equal(["0", "1", "2", "3", "4"], result.Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal));
        Assert.True(result.IsTotalExact);
        Assert.NotEmpty(result.Variants);
        Assert.All(result.Hits, hit => Assert.Contains(hit.Passages["body"], passage => passage.Matches.Count > 0));
    }

    [Fact]
    public async Task The_exact_spelling_comes_first()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        foreach (var name in new[] { "Deir ez-Zor", "Deir ez-Zur", "Deir al-Zor", "Dayr az-Zawr", "Deir Ezzor", "Дейр-эз-Зор", "دير الزور" })
            index.Put(new SearchDocument { ["id"] = name, ["body"] = $"They came to {name} in May." });
        await index.CommitAsync();
        foreach (var name in new[] { "Deir ez-Zor", "Deir ez-Zur", "Deir al-Zor", "Dayr az-Zawr", "Deir Ezzor", "Дейр-эз-Зор", "دير الزور" })
            Assert.Equal(name, index.Search(name).Hits[0].Key);
    }

    [Fact]
    public async Task A_document_with_the_same_key_replaces_the_old_one()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "old" });
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "new" });
        index.Refresh();
        Assert.Empty(index.Search("old").Hits);
        Assert.Single(index.Search("new").Hits);
        Assert.Equal("new", index.Get("1")?["body"]);
        index.Delete("1");
        index.Refresh();
        Assert.Null(index.Get("1"));
    }

    [Fact]
    public async Task Rolling_back_drops_what_was_not_committed()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "kept" });
        await index.CommitAsync(new Dictionary<string, string> { ["mark"] = "x" });
        index.Put(new SearchDocument { ["id"] = "2", ["body"] = "dropped" });
        index.Refresh();
        Assert.Single(index.Search("dropped").Hits);
        await index.RollbackAsync();
        Assert.Empty(index.Search("dropped").Hits);
        Assert.Single(index.Search("kept").Hits);
        Assert.Equal("x", index.CommitUserData["mark"]);
    }

    [Fact]
    public async Task Pages_of_hits_join_without_gap_or_overlap()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        for (var i = 0; i < 25; i++)
            index.Put(new SearchDocument { ["id"] = $"{i:00}", ["body"] = string.Join(' ', Enumerable.Repeat("word", (i % 5) + 1)) });
        await index.CommitAsync();
        var all = index.Search("word", top: 25).Hits.Select(hit => hit.Key);
        var paged = Enumerable.Range(0, 3)
            .SelectMany(page => index.Search(new SearchRequest("word") { From = page * 10, Top = 10 }).Hits)
            .Select(hit => hit.Key);
        Assert.Equal(all, paged);
        Assert.Equal(25, index.Search(new SearchRequest("word") { From = 20 }).TotalHits);
    }

    [Theory]
    [InlineData("\"unclosed")]
    [InlineData("((((")]
    [InlineData("AND OR NOT")]
    [InlineData("field:::^^~~")]
    [InlineData("\ud800 \u0000 \u202e")]
    [InlineData("")]
    [InlineData("   ")]
    public async Task No_query_text_throws(string query)
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "something" });
        await index.CommitAsync();
        Assert.NotNull(index.Search(query).Hits);
    }

    [Fact]
    public async Task A_query_over_a_limit_is_searched_as_words_and_says_so()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        var random = new Random(1);
        index.Put(new SearchDocument
        {
            ["id"] = "1",
            ["body"] = "something else " + string.Join(' ', Enumerable.Range(0, 200).Select(
                _ => string.Concat(Enumerable.Range(0, 250).Select(_ => random.Next(2) == 0 ? 'a' : 'b')))),
        });
        await index.CommitAsync();
        var result = index.Search("else /(a|b)*a(a|b){200}/");
        Assert.Single(result.Hits);
        Assert.Contains("limit", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phrase_with_slop_or_of_many_words_is_taken_word_for_word()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        var words = string.Join(' ', Enumerable.Range(1, 20).Select(i => $"word{i}"));
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = words });
        index.Put(new SearchDocument { ["id"] = "2", ["body"] = words.Replace("word20", "other", StringComparison.Ordinal) });
        await index.CommitAsync();
        Assert.Equal("1", Assert.Single(index.Search($"\"{words}\"").Hits).Key);
        Assert.Empty(index.Search("\"word1 word5\"").Hits);
        Assert.Equal(2, index.Search("\"word1 word5\"~3").TotalHits);
    }

    [Fact]
    public async Task A_document_that_does_not_follow_the_schema_is_refused_by_field()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        Assert.Contains("'colour'", Assert.Throws<ArgumentException>(
            () => index.Put(new SearchDocument { ["id"] = "1", ["colour"] = "red" })).Message, StringComparison.Ordinal);
        Assert.Contains("'id'", Assert.Throws<ArgumentException>(
            () => index.Put(new SearchDocument { ["body"] = "no key" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_opens_by_its_own_schema_and_refuses_another()
    {
        var path = Directory.CreateTempSubdirectory("searchcore").FullName;
        try
        {
            await using (var index = await SearchIndex.OpenAsync(path, Schema))
            {
                index.Put(new SearchDocument { ["id"] = "1", ["body"] = "text" });
                await index.CommitAsync();
            }

            await using (var index = await SearchIndex.OpenAsync(path))
            {
                Assert.Equal(Schema.Fields, index.Schema.Fields);
                Assert.Single(index.Search("text").Hits);
            }

            var other = IndexSchema.Create(s => s.Key("id").Text("body"));
            await Assert.ThrowsAsync<SchemaMismatchException>(() => SearchIndex.OpenAsync(path, other));
            await using (await SearchIndex.OpenAsync(path, other, new SearchIndexOptions { AcceptSchemaChange = true }))
            {
            }
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    [Fact]
    public async Task A_second_writer_is_told_who_holds_the_lock_and_a_reader_may_come()
    {
        var path = Directory.CreateTempSubdirectory("searchcore").FullName;
        try
        {
            await using var index = await SearchIndex.OpenAsync(path, Schema);
            index.Put(new SearchDocument { ["id"] = "1", ["body"] = "text" });
            await index.CommitAsync();
            var exception = await Assert.ThrowsAsync<IndexLockedException>(() => SearchIndex.OpenAsync(path, Schema));
            Assert.Contains($"{Environment.ProcessId}", exception.Message, StringComparison.Ordinal);
            await using var reader = await SearchIndex.OpenAsync(path, options: new SearchIndexOptions { IsReadOnly = true });
            Assert.Single(reader.Search("text").Hits);
            Assert.Throws<InvalidOperationException>(() => reader.Delete("1"));

            index.Put(new SearchDocument { ["id"] = "2", ["body"] = "text" });
            await index.CommitAsync();
            reader.Refresh();
            Assert.Equal(2, reader.Search("text").TotalHits);
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    [Fact]
    public async Task There_is_no_index_where_there_is_none()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await Assert.ThrowsAsync<IndexNotFoundException>(() => SearchIndex.OpenAsync(path));
        await Assert.ThrowsAsync<IndexNotFoundException>(
            () => SearchIndex.OpenAsync(path, Schema, new SearchIndexOptions { IsReadOnly = true }));
    }

    [Fact]
    public async Task Merging_leaves_one_segment_and_the_same_hits()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        for (var i = 0; i < 6; i++)
        {
            index.Put(new SearchDocument { ["id"] = $"{i}", ["body"] = $"common word{i}" });
            await index.CommitAsync();
        }

        await index.MergeAsync();
        var statistics = index.GetStatistics();
        Assert.Equal((6, 1), (statistics.DocumentCount, statistics.SegmentCount));
        Assert.Equal(6, index.Search("common").TotalHits);
        Assert.Equal(6, index.Enumerate("id").Select(document => document["id"]).Distinct().Count());
    }
}
