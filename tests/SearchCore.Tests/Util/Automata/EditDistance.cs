namespace SearchCore.Tests.Util.Automata;

/// <summary>The plain table of the restricted Damerau-Levenshtein distance: what an automaton is compared with.</summary>
internal static class EditDistance
{
    public static int Between(int[] left, int[] right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }

    public static int Between(string left, string right) => Between(Letters(left), Letters(right));

    public static int[] Letters(string text) => [.. text.EnumerateRunes().Select(letter => letter.Value)];
}
