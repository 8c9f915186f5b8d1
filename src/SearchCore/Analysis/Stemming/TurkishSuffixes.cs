namespace SearchCore.Analysis.Stemming;

/// <summary>Takes the suffixes off a Turkish word, from the end.</summary>
/// <remarks>
/// The names of the suffixes are those of Snowball's description: a capital U stands for ı, i, u or ü, a capital A for a or e, a capital D for d or t,
/// whichever the vowels and consonants in front demand.
/// A suffix is first marked (<see cref="_position"/> moves in front of it) and then, with those marked before it, removed.
/// </remarks>
internal ref struct TurkishSuffixes
{
    public const string Vowels = "aeıioöuü";
    private const string HighVowels = "ıiuü";

    private static readonly SuffixTable<bool> Possessives = new(("mız miz muz müz nız niz nuz nüz m n", true));
    private static readonly SuffixTable<bool> LArI = new(("leri ları", true));
    private static readonly SuffixTable<bool> NU = new(("nı ni nu nü", true));
    private static readonly SuffixTable<bool> NUn = new(("ın in un ün", true));
    private static readonly SuffixTable<bool> YA = new(("a e", true));
    private static readonly SuffixTable<bool> NA = new(("na ne", true));
    private static readonly SuffixTable<bool> DA = new(("da de ta te", true));
    private static readonly SuffixTable<bool> NdA = new(("nda nde", true));
    private static readonly SuffixTable<bool> DAn = new(("dan den tan ten", true));
    private static readonly SuffixTable<bool> NdAn = new(("ndan nden", true));
    private static readonly SuffixTable<bool> YlA = new(("la le", true));
    private static readonly SuffixTable<bool> NcA = new(("ca ce", true));
    private static readonly SuffixTable<bool> YUm = new(("ım im um üm", true));
    private static readonly SuffixTable<bool> SUn = new(("sın sin sun sün", true));
    private static readonly SuffixTable<bool> YUz = new(("ız iz uz üz", true));
    private static readonly SuffixTable<bool> SUnUz = new(("sınız siniz sunuz sünüz", true));
    private static readonly SuffixTable<bool> LAr = new(("ler lar", true));
    private static readonly SuffixTable<bool> NUz = new(("nız niz nuz nüz", true));
    private static readonly SuffixTable<bool> DUr = new(("tır tir tur tür dır dir dur dür", true));
    private static readonly SuffixTable<bool> CAsInA = new(("casına cesine", true));
    private static readonly SuffixTable<bool> YDU = new((
        "tım tim tum tüm dım dim dum düm tın tin tun tün dın din dun dün tık tik tuk tük dık dik duk dük tı ti tu tü dı di du dü", true));
    private static readonly SuffixTable<bool> YsA = new(("sam san sak sem sen sek sa se", true));
    private static readonly SuffixTable<bool> YmUs = new(("mış miş muş müş", true));
    private static readonly SuffixTable<bool> Yken = new(("ken", true));
    private static readonly SuffixTable<bool> Ki = new(("ki", true));

    private readonly ReadOnlySpan<char> _letters;
    private int _position;

    public TurkishSuffixes(StemWord word)
    {
        _letters = word.Letters;
        Length = word.Length;
        _position = Length;
    }

    /// <summary>How many letters are left.</summary>
    public int Length { get; private set; }

    /// <summary>Removes the suffixes that make a noun a verb ("it was", "if it is").</summary>
    /// <returns>Whether suffixes of nouns may come before them.</returns>
    public bool RemoveNominalVerbSuffixes()
    {
        var start = Mark();
        if (Or(start, MarkTense()) || Or(start, Marked(CAsInA, harmony: false) && MarkPerson() && MarkYmUs()))
            return Remove();
        if (Or(start, MarkLAr()))
        {
            Remove();
            start = Mark();
            if (Or(start, MarkDUr()) || Or(start, MarkYDU()) || Or(start, MarkYsA()) || Or(start, MarkYmUs()))
                Remove();
            return false;
        }

        if (Or(start, MarkNUz() && (OrYDU() || MarkYsA())))
            return Remove();
        if (Or(start, MarkSUnUz()) || Or(start, MarkYUz()) || Or(start, MarkSUn()) || Or(start, MarkYUm()))
        {
            Remove();
            start = Mark();
            if (Or(start, MarkYmUs()))
                Remove();
        }
        else if (Or(start, MarkDUr()))
        {
            Remove();
            start = Mark();
            if (Or(start, MarkPerson() && MarkYmUs()))
                Remove();
        }

        return true;
    }

    /// <summary>Removes the suffixes of a noun: plural, possession, case.</summary>
    public void RemoveNounSuffixes()
    {
        _position = Length;
        var start = Mark();
        if (Or(start, MarkLAr()))
        {
            Remove();
            RemoveChainBeforeKi();
        }
        else if (Or(start, MarkNcA()))
        {
            Remove();
            if (!RemoveLArI() && !RemovePossession() && RemoveLAr())
                RemoveChainBeforeKi();
        }
        else if (Or(start, (OrNdA() || MarkNA()) && RemoveAfterNdA()))
        {
        }
        else if (Or(start, (OrNdAn() || MarkNU()) && RemoveAfterNU()))
        {
        }
        else if (Or(start, MarkDAn()))
        {
            Remove();
            if (RemovePossessives())
            {
                if (RemoveLAr())
                    RemoveChainBeforeKi();
            }
            else if (RemoveLAr())
            {
                RemoveChainBeforeKi();
            }
            else
            {
                RemoveChainBeforeKi();
            }
        }
        else if (Or(start, MarkNUn()) || Or(start, MarkYlA()))
        {
            Remove();
            // A plural is gone even when nothing that could stand before it follows.
            if (RemoveLAr() && RemoveChainBeforeKi())
                return;
            if (!RemovePossession())
                RemoveChainBeforeKi();
        }
        else if (Or(start, Marked(LArI, harmony: false)))
        {
            Remove();
        }
        else if (Or(start, RemoveChainBeforeKi()))
        {
        }
        else if (Or(start, MarkDA()) || Or(start, MarkYU()) || Or(start, MarkYA()))
        {
            Remove();
            var hadPossessives = RemovePossessives();
            if (RemoveLAr() || hadPossessives)
                RemoveChainBeforeKi();
        }
        else
        {
            RemovePossession();
        }
    }

    /// <summary>Removes "-ki" (that which is at, of) and what stands before it.</summary>
    private bool RemoveChainBeforeKi()
    {
        var start = Mark();
        if (!Or(start, Marked(Ki, harmony: false)))
            return false;
        var afterKi = Mark();
        if (Or(afterKi, MarkDA()))
        {
            Remove();
            if (RemoveLAr())
                RemoveChainBeforeKi();
            else if (RemovePossessives() && RemoveLAr())
                RemoveChainBeforeKi();
            return true;
        }

        if (Or(afterKi, MarkNUn()))
        {
            Remove();
            if (!RemoveLArI() && !RemovePossession())
                RemoveChainBeforeKi();
            return true;
        }

        return Or(start, Or(afterKi, MarkNdA()) && RemoveAfterNdA());
    }

    private bool RemoveAfterNdA()
    {
        var start = Mark();
        if (Or(start, Marked(LArI, harmony: false)))
            return Remove();
        if (Or(start, MarkSU()))
        {
            Remove();
            if (RemoveLAr())
                RemoveChainBeforeKi();
            return true;
        }

        return Or(start, RemoveChainBeforeKi());
    }

    private bool RemoveAfterNU()
    {
        var start = Mark();
        if (Or(start, MarkSU()))
        {
            Remove();
            if (RemoveLAr())
                RemoveChainBeforeKi();
            return true;
        }

        return Or(start, Marked(LArI, harmony: false));
    }

    private bool RemovePossession()
    {
        var start = Mark();
        if (!Or(start, MarkPossessives()) && !Or(start, MarkSU()))
            return false;
        Remove();
        if (RemoveLAr())
            RemoveChainBeforeKi();
        return true;
    }

    private bool RemoveLArI()
    {
        var start = Mark();
        return Or(start, Marked(LArI, harmony: false)) && Remove();
    }

    private bool RemoveLAr()
    {
        var start = Mark();
        return Or(start, MarkLAr()) && Remove();
    }

    private bool RemovePossessives()
    {
        var start = Mark();
        return Or(start, MarkPossessives()) && Remove();
    }

    private bool MarkTense()
    {
        var start = Mark();
        return Or(start, MarkYmUs()) || Or(start, MarkYDU()) || Or(start, MarkYsA()) || Or(start, Marked(Yken, harmony: false) && HasOptional('y'));
    }

    // A person's suffix, or none.
    private bool MarkPerson()
    {
        var start = Mark();
        return Or(start, MarkSUnUz()) || Or(start, MarkLAr()) || Or(start, MarkYUm()) || Or(start, MarkSUn()) || Or(start, MarkYUz()) || true;
    }

    private bool OrYDU()
    {
        var start = Mark();
        return Or(start, MarkYDU());
    }

    private bool OrNdA()
    {
        var start = Mark();
        return Or(start, MarkNdA());
    }

    private bool OrNdAn()
    {
        var start = Mark();
        return Or(start, Marked(NdAn));
    }

    private bool MarkPossessives() => Marked(Possessives, harmony: false) && HasOptionalHighVowel();

    private bool MarkSU() => HasHarmony() && MarkedLetter(HighVowels) && HasOptional('s');

    private bool MarkYU() => HasHarmony() && MarkedLetter(HighVowels) && HasOptional('y');

    private bool MarkNU() => Marked(NU);

    private bool MarkNUn() => Marked(NUn) && HasOptional('n');

    private bool MarkYA() => Marked(YA) && HasOptional('y');

    private bool MarkNA() => Marked(NA);

    private bool MarkDA() => Marked(DA);

    private bool MarkNdA() => Marked(NdA);

    private bool MarkDAn() => Marked(DAn);

    private bool MarkYlA() => Marked(YlA) && HasOptional('y');

    private bool MarkNcA() => Marked(NcA) && HasOptional('n');

    private bool MarkYUm() => Marked(YUm) && HasOptional('y');

    private bool MarkSUn() => Marked(SUn);

    private bool MarkYUz() => Marked(YUz) && HasOptional('y');

    private bool MarkSUnUz() => Marked(SUnUz, harmony: false);

    private bool MarkLAr() => Marked(LAr);

    private bool MarkNUz() => Marked(NUz);

    private bool MarkDUr() => Marked(DUr);

    private bool MarkYDU() => Marked(YDU) && HasOptional('y');

    private bool MarkYsA() => Marked(YsA, harmony: false) && HasOptional('y');

    private bool MarkYmUs() => Marked(YmUs) && HasOptional('y');

    // Where the word ends is what changes, so places are kept as distances from there.
    private readonly int Mark() => Length - _position;

    private bool Or(int mark, bool matched)
    {
        if (!matched)
            _position = Length - mark;
        return matched;
    }

    private bool Remove()
    {
        Length = _position;
        return true;
    }

    private bool Marked(SuffixTable<bool> table, bool harmony = true)
    {
        if (harmony && !HasHarmony() || !table.TryFind(_letters[.._position], out var length, out _))
            return false;
        _position -= length;
        return true;
    }

    private bool MarkedLetter(string letters)
    {
        if (_position == 0 || !letters.Contains(_letters[_position - 1], StringComparison.Ordinal))
            return false;
        _position--;
        return true;
    }

    /// <summary>Whether a vowel that goes with the last one stands somewhere before it.</summary>
    private readonly bool HasHarmony()
    {
        var last = _letters[.._position].LastIndexOfAny(Vowels);
        if (last < 0)
            return false;
        var fitting = _letters[last] switch
        {
            'a' => "aıou",
            'e' => "eiöü",
            'ı' => "aı",
            'i' => "ei",
            'o' or 'u' => "ou",
            _ => "öü",
        };
        return _letters[..last].ContainsAny(fitting);
    }

    /// <summary>A joining consonant after a vowel, which is marked too; or another letter after a vowel.</summary>
    private bool HasOptional(char consonant)
    {
        if (_position < 2 || !IsVowel(_letters[_position - 2]))
            return false;
        if (_letters[_position - 1] == consonant)
            _position--;
        return true;
    }

    /// <summary>A joining vowel after a consonant, which is marked too; or another letter after a consonant.</summary>
    private bool HasOptionalHighVowel()
    {
        if (_position < 2 || IsVowel(_letters[_position - 2]))
            return false;
        if (HighVowels.Contains(_letters[_position - 1], StringComparison.Ordinal))
            _position--;
        return true;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
