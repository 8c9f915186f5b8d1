using SearchCore.Fuzzing.Mutation;

namespace SearchCore.Fuzzing.Texts;

/// <summary>What queries are made of.</summary>
internal static class QueryGrammar
{
    /// <summary>The classic syntax, with the fields of our own index.</summary>
    public static TextMaker Classic { get; } = new(
        [
            " ", " ", "\"", "(", ")", "+", "-", "!", "*", "?", "~", "~0.5", "~2", "^2", "^", "/", "[", "]", "{", "}", " TO ", " AND ", " OR ", " NOT ", "&&", "||",
            ":", "\\", "\\u0041", "\\u00", "body:", "title:", "year:", "weight:", "day:", "open:", "tag:", "nosuch:", "stone", "river", "Qaddafi", "Москва", "محمد", "al-",
            "2020-12-31", "1950", "0.5", "true", "a", "ab*", "*:*", "light~", "\u3000", ".", "<1-9>", "|", "#", "@", "&", "1e400", "12/31/2020",
        ],
        [
            "stone AND river", "+body:stone -title:light (a OR b)^2.5", "\"river stone\"~3", "year:[1950 TO 1960} weight:{* TO 0.5]", "day:2020-12 open:true",
            "/st[a-o]ne?|r.*/", "sto?e* ~light~1", "a AND (b OR (c AND NOT d))", "body:(+stone \"light river\")^0.5 tag:\"a b\"", "Qaddafi Moskva", "-a -b", "\\(1\\+1\\)\\:2",
        ]);

    /// <summary>The syntax of search boxes.</summary>
    public static TextMaker Simple { get; } = new(
        [" ", " ", "\"", "(", ")", "+", "-", "|", "*", "~", "~1", "~99999999999", "\\", "stone", "river", "a", "ab", "Qaddafi", "Москва", "\u3000", "?", ":", "^"],
        ["stone + river", "\"river stone\"~3 | light*", "a (b | c) -d", "light~1 -(a | \"b c\")", "\\(a\\)", "*"]);

    /// <summary>Wildcards and regular expressions.</summary>
    public static TextMaker Patterns { get; } = new(
        [
            "a", "b", "c", "st", "é", "漢", "😀", ".", "*", "+", "?", "{2}", "{3,}", "{1,50}", "{999999999999}", "{", "}", "(", ")", "|", "&", "~", "@", "#", "[a-z]", "[^b]", "[", "]", "-", "^",
            "\"", "<1-100>", "<", ">", "\\", "**", "()", "(.*)",
        ],
        ["s?o*e", "st[a-o]ne|ri.*r", "(a|b)*a(a|b){10}", "~(.*st.*)&.{1,9}", "<1-31>", "\"a.b\"@", "[^a-c]+x?", "((a*)*)*", ".*(.*a.*){8}"]);

    /// <summary>Numbers, dates and booleans.</summary>
    public static TextMaker Values { get; } = new(
        ["0", "1", "9", "12", "31", "-", "+", ".", ":", "T", "Z", "e", "E", "2020", "9999", "0001", "-12", "-31", "23:59:59", " ", ",", "Infinity", "NaN", "true", "∞", "٣", "0x", "+14:00", "-14:00"],
        ["2020-12-31", "2020-12-31T23:59:59.999Z", "9999-12-31T23:59:59.9999999-14:00", "0001-01-01T00:00:00+14:00", "-9223372036854775808", "3.4e38", "1e-400", "2147483647"]);
}
