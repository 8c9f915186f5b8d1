namespace SearchCore.Analysis.Composition;

/// <summary>Makes tokenizers of one kind, for a <see cref="CustomAnalyzer"/>. Immutable, safe for many threads.</summary>
/// <param name="Fingerprint">Names the kind and everything that changes its words; raised when its rules change.</param>
/// <param name="Create">Makes one.</param>
public sealed record TokenizerFactory(string Fingerprint, Func<Tokenizer> Create);
