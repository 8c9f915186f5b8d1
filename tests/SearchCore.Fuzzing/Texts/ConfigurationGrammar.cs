using SearchCore.Analysis.Composition;
using SearchCore.Fuzzing.Mutation;

namespace SearchCore.Fuzzing.Texts;

/// <summary>What configurations and files of rules are made of.</summary>
internal static class ConfigurationGrammar
{
    private static readonly string[] Json =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "0", "1", "-1", "2147483647", "1e999", "{}", "[]", "\"a\"", "\"\\ud800\"", "\"\"", " "];

    /// <summary>Schemas as they are kept in commits.</summary>
    public static TextMaker Schemas { get; } = new(
        [
            .. Json, "\"name\":", "\"kind\":", "\"text\"", "\"Text\"", "\"key\"", "\"Int\"", "\"boost\":", "\"analyzer\":", "\"folding\"", "\"hasNames\":", "\"isStored\":",
            "\"nameOptions\":", "\"threshold\":", "\"maxVariants\":", "\"hasDocValues\":", "\"isMultiValued\":",
        ],
        [IndexSchemaSerializer.Serialize(Files.SeedIndexes.Schema), "[{\"name\":\"a\",\"kind\":\"Text\",\"analyzer\":\"german\",\"nameOptions\":{\"threshold\":0.5,\"initials\":false}}]"]);

    /// <summary>Analyzers.</summary>
    public static TextMaker Analyzers { get; } = new(
        [
            .. Json, "\"type\":", "\"tokenizer\":", "\"filters\":", "\"charFilters\":", "\"min\":", "\"max\":", "\"pattern\":", "\"patterns\":", "\"words\":", "\"rules\":",
            "\"a, b => c\"", "\"(a+)+$\"", "\"mappings\":", "\"group\":", "\"maxTokenLength\":", "\"replacement\":", "\"stemmer\":", "\"language\":",
            .. Names.Select(name => $"\"{name}\""),
            .. Names.Select(name => $"{{\"type\":\"{name}\",\"min\":1,\"max\":3}}"),
        ],
        [
            """{"charFilters":["htmlStrip",{"type":"mapping","mappings":{"a":"bb","ab":""}}],"tokenizer":"standard","filters":["lowercase",{"type":"stop","words":["a"]}]}""",
            """{"tokenizer":{"type":"ngram","min":1,"max":3},"filters":[{"type":"shingle","min":2,"max":4,"separator":""},"reverse","unique"]}""",
            """{"tokenizer":"whitespace","filters":[{"type":"synonym","rules":["a b, c => d e f","tv, television"],"flat":false},"cjkBigram",{"type":"wordDelimiter","splitOnNumerics":true}]}""",
            """{"tokenizer":{"type":"pattern","pattern":"\\W+","group":-1},"filters":[{"type":"patternReplace","pattern":"(.)","replacement":"$1$1"},{"type":"patternCapture","patterns":["(\\d+)"]}]}""",
            """{"tokenizer":"keyword","filters":[{"type":"stemmerOverride","stems":{"a":"b"}},{"type":"elision","articles":["l"]},{"type":"stem","stemmer":"porter"},{"type":"limitTokenPosition","max":2}]}""",
            """{"tokenizer":{"type":"pathHierarchy","delimiter":"/","replacement":"|","skip":1},"filters":["asciiFolding",{"type":"edgeNgram","min":2,"max":2},{"type":"length","min":0}]}""",
        ]);

    /// <summary>Names that are the same.</summary>
    public static TextMaker Equivalences { get; } = new(
        ["=", " = ", "\n", "#", " ", "Palmyra", "Tadmur", "تدمر", "Bill", "William", "Святой Пётр", "one two three four five", "123", "-", "'"],
        ["# places\nPalmyra = Tadmur = تدمر\n\nBill = William\n", "Kharkiv = Харків\r\nBombay=Mumbai"]);

    /// <summary>Synonyms.</summary>
    public static TextMaker Synonyms { get; } = new(
        [",", " => ", "=>", "\n", "#", " ", "\\", "\\,", "tv", "television", "a", "b", "a b", "s(", "100000002", ",1,'", "',n,1,1).", "''"],
        ["tv, television, tele vision\nteh, hte => the\n# remark\n", "a b c => d\nd => a b c\na => a, b", "s(100000002,1,'being',n,1,1).\ns(100000002,2,'the ''thing''',n,1,1).\n"]);

    private static IEnumerable<string> Names =>
        [.. AnalyzerRegistry.Shared.TokenizerNames, .. AnalyzerRegistry.Shared.TokenFilterNames, .. AnalyzerRegistry.Shared.CharFilterNames];
}
