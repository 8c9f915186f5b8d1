namespace SearchCore.Analysis.Stemming;

/// <summary>Cuts the endings off the words of one language, so that the forms of a word meet.</summary>
/// <remarks>Stateless, safe for many threads. <see cref="Stemmers"/> has them all.</remarks>
public abstract class Stemmer
{
    private protected Stemmer(string name)
    {
        Name = name;
    }

    /// <summary>The stemmer's name, which is also its part of an analyzer's fingerprint.</summary>
    public string Name { get; }

    /// <summary>Stems a word.</summary>
    /// <param name="word">The word, in the form in which the stemmer's language is indexed: lower-case, normalized.</param>
    /// <returns>Its stem.</returns>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = new char[word.Length + StemWord.SpareLetters];
        word.CopyTo(letters);
        var stem = new StemWord(letters, word.Length);
        Stem(ref stem);
        return stem.Letters.ToString();
    }

    internal abstract void Stem(ref StemWord word);
}
