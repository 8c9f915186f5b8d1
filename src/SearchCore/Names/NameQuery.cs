using SearchCore.Analysis;
using SearchCore.Analysis.Presets;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Names;

/// <summary>Finds a name in whatever spelling or script a document writes it; an exact spelling scores highest.</summary>
/// <remarks>
/// In an index it becomes a query for the spellings that really occur, found through the field's companion (<see cref="NameCompanion"/>).
/// Without a companion it finds exact spellings only.
/// </remarks>
/// <param name="Field">The text field.</param>
/// <param name="Text">The name, of one or more words. Any content is fine.</param>
public sealed record NameQuery(string Field, string Text) : Query
{
    private static readonly Analyzer DefaultAnalyzer = new FoldingAnalyzer();

    /// <summary>The analyzer of the field; the folding analyzer unless told otherwise.</summary>
    public Analyzer Analyzer { get; init; } = DefaultAnalyzer;

    /// <summary>What stands before the text in the query it was cut from: its last word may be a part of the same name. Not searched by itself.</summary>
    public string Preceding { get; init; } = "";

    /// <summary>What stands behind the text in the query it was cut from: its first word may be a part of the same name. Not searched by itself.</summary>
    public string Following { get; init; } = "";

    /// <summary>How far a spelling may be from the name.</summary>
    public NameOptions Options { get; init; } = NameOptions.Default;

    /// <summary>How several words hang together.</summary>
    public NameWordOperator Operator { get; init; }

    /// <summary>Names that are the same though they do not sound alike.</summary>
    public NameEquivalences Equivalences { get; init; } = NameEquivalences.None;

    /// <inheritdoc/>
    public override string ToString(string defaultField)
    {
        var mark = Operator switch
        {
            NameWordOperator.All => "&",
            NameWordOperator.Any => "|",
            _ => "",
        };
        return $"{QueryText.Field(Field, defaultField)}\"{Text}\"~name{mark}{QueryText.Boost(Boost)}";
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var builder = new NameQueryBuilder(reader, this);
        return new ResolvedNameQuery(Text, builder.Build()) { Spellings = builder.Spellings, Rules = Options.Rules, Boost = Boost };
    }

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.VisitLeaf(this, Field);
    }
}
