namespace SearchCore.Analysis.Transliteration;

/// <summary>What part of a word a sound is.</summary>
internal enum SoundKind : byte
{
    Structure,
    Vowel,
    Semivowel,
    Consonant,
}
