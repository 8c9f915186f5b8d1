namespace SearchCore.Search.Queries;

/// <summary>How a <see cref="MultiTermQuery"/> scores the documents that it finds. Lucene calls these rewrite methods.</summary>
public enum MultiTermScoring
{
    /// <summary>Every document scores the boost. Takes any number of terms.</summary>
    Constant,

    /// <summary>As a <see cref="BooleanQuery"/> of all terms. More than <see cref="MultiTermQuery.MaxExpansions"/> terms are an error.</summary>
    Boolean,

    /// <summary>As a <see cref="BooleanQuery"/> of the first <see cref="MultiTermQuery.MaxExpansions"/> terms; documents without one of them are not found.</summary>
    TopTerms,

    /// <summary>As <see cref="TopTerms"/>, but each term scores the boost, so a document with more of them scores higher.</summary>
    TopTermsConstant,
}
