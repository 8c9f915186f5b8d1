using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>Dictionaries of sorted doc values.</summary>
internal static class SortedValues
{
    /// <summary>The different values in ascending order.</summary>
    public static Utf8Term[] MakeDictionary(IEnumerable<Utf8Term> values)
    {
        Utf8Term[] dictionary = [.. values.ToHashSet()];
        Array.Sort(dictionary);
        return dictionary;
    }

    /// <summary>The place of each value in its dictionary.</summary>
    public static Dictionary<Utf8Term, int> MakePlaces(Utf8Term[] dictionary)
    {
        var places = new Dictionary<Utf8Term, int>(dictionary.Length);
        for (var ord = 0; ord < dictionary.Length; ord++)
            places.Add(dictionary[ord], ord);
        return places;
    }
}
