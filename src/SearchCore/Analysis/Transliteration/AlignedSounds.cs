namespace SearchCore.Analysis.Transliteration;

/// <summary>A step of laying two names side by side: a sound of each, or a sound against <see cref="SoundInventory.Gap"/>.</summary>
/// <param name="StartA">Where the step starts in the one name.</param>
/// <param name="StartB">Where it starts in the other.</param>
/// <param name="SoundA">The one name's sound.</param>
/// <param name="SoundB">The other's.</param>
/// <param name="Place">Where in the word it lies.</param>
/// <param name="Weight">What it says for or against one name.</param>
internal readonly record struct AlignedSounds(
    int StartA, int StartB, byte SoundA, byte SoundB, SoundLattice.Place Place, float Weight);
