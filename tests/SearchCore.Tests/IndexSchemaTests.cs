using SearchCore.Analysis.Transliteration;
using SearchCore.Exceptions;
using SearchCore.Names;

namespace SearchCore.Tests;

public sealed class IndexSchemaTests
{
    [Fact]
    public void A_schema_knows_its_key_and_its_default_fields()
    {
        var schema = IndexSchema.Create(s => s.Key("path").Text("title", boost: 2).Text("body").Keyword("folder").Stored("size"));
        Assert.Equal("path", schema.KeyField);
        Assert.Equal(["title", "body"], schema.DefaultFields);
        Assert.Null(schema.Find("Title"));
    }

    [Fact]
    public void Settings_for_names_are_the_same_after_writing_and_reading()
    {
        var options = new NameOptions
        {
            Threshold = 0.75,
            AcrossScripts = false,
            Corroboration = false,
            ScriptBoost = 0.25f,
            MaxVariants = 7,
            Rules = new NameRules { Articles = false, LengthRule = false },
        };
        var schema = IndexSchema.Create(s => s.Text("body", nameOptions: options).Text("title"));
        var json = IndexSchemaSerializer.Serialize(schema);
        Assert.Equal(options, IndexSchemaSerializer.Deserialize(json, "test").Find("body")!.NameOptions);
        Assert.Contains("\"nameOptions\":{}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_from_before_there_were_settings_for_names_has_the_usual_ones()
    {
        var json = IndexSchemaSerializer.Serialize(IndexSchema.Create(s => s.Text("body"))).Replace(",\"nameOptions\":{}", "", StringComparison.Ordinal);
        Assert.DoesNotContain("nameOptions", json, StringComparison.Ordinal);
        Assert.Equal(new SchemaField("body", SchemaFieldKind.Text) { HasNames = true, IsDefault = true }, IndexSchemaSerializer.Deserialize(json, "test").Fields[0]);
    }

    [Theory]
    [InlineData("{\"unheard\":true}")]
    [InlineData("{\"threshold\":7}")]
    [InlineData("{\"threshold\":true}")]
    [InlineData("{\"maxVariants\":1.5}")]
    [InlineData("{\"articles\":[]}")]
    [InlineData("[]")]
    public void Damaged_settings_for_names_are_a_damaged_index(string settings)
    {
        var json = IndexSchemaSerializer.Serialize(IndexSchema.Create(s => s.Text("body"))).Replace("{}", settings, StringComparison.Ordinal);
        Assert.Throws<IndexCorruptException>(() => IndexSchemaSerializer.Deserialize(json, "test"));
    }

    [Fact]
    public void Settings_for_names_need_names() =>
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Text("body", names: false, nameOptions: new NameOptions { Threshold = 1 })));

    [Fact]
    public void A_schema_is_the_same_after_writing_and_reading()
    {
        var schema = IndexSchema.Create(s => s
            .Key("path").Text("title", boost: 2.5f, names: false, analyzer: AnalyzerNames.Standard).Keyword("tag", stored: false).Stored("size"));
        var read = IndexSchemaSerializer.Deserialize(IndexSchemaSerializer.Serialize(schema), "test");
        Assert.Equal(schema.Fields, read.Fields);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[{\"name\":\"a\",\"kind\":\"Unheard\"}]")]
    [InlineData("[{\"name\":\"7\",\"kind\":\"Text\"}]")]
    public void A_damaged_schema_is_a_damaged_index(string json) =>
        Assert.Throws<IndexCorruptException>(() => IndexSchemaSerializer.Deserialize(json, "test"));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a.names")]
    public void A_bad_name_is_refused_by_name(string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Text(name)));
        Assert.Contains($"'{name}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_contradict_each_other_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Text("a").Keyword("a")));
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Key("a").Key("b")));
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Text("a", boost: 0)));
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Text("a", boost: float.NaN)));
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Text("a", analyzer: "unheard")));
        Assert.Throws<ArgumentException>(
            () => IndexSchema.Create(s => s.Add(new SchemaField("a", SchemaFieldKind.Keyword) { HasNames = true })));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("[{\"name\":null,\"kind\":\"Text\"}]")]
    [InlineData("[{\"kind\":\"Text\"}]")]
    [InlineData("[{\"name\":\"a\",\"kind\":\"Text\",\"analyzer\":null}]")]
    [InlineData("[{\"name\":\"\\ud800\",\"kind\":\"Text\"}]")]
    public void What_is_missing_in_a_kept_schema_is_damage(string json) =>
        Assert.Throws<IndexCorruptException>(() => IndexSchemaSerializer.Deserialize(json, "test"));
}
