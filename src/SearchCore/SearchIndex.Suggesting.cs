using SearchCore.Suggest;

namespace SearchCore;

public sealed partial class SearchIndex
{
    private const int MostSuggestions = 100;

    /// <summary>Suggests what may be meant by a text that is being typed. Never throws because of what the text holds.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="top">How many suggestions to give back.</param>
    /// <returns>The suggestions, best first.</returns>
    public IReadOnlyList<Suggestion> Suggest(string text, int top = 8) => Suggest(new SuggestRequest(text) { Top = top });

    /// <summary>Suggests what may be meant by a text that is being typed. Never throws because of what the text holds.</summary>
    /// <remarks>The index itself answers, as of the last refresh; there is nothing to build and nothing to keep in step.</remarks>
    /// <param name="request">What was typed, and what to suggest.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The suggestions, best first: whole values, names and completed words in turn.</returns>
    /// <exception cref="ArgumentException">A number of the request is out of its range, or a field is not in the schema or holds no words.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.Text, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Top, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Top, MostSuggestions, nameof(request));
        using var lease = _searchers.Acquire();
        return _suggester.Suggest(request, lease.Searcher, cancellationToken);
    }

    /// <summary>Says what may have been meant by words that find nothing ("did you mean"). Never throws because of what the text holds.</summary>
    /// <param name="text">The words, without query syntax; for more than 200 characters nothing is corrected.</param>
    /// <param name="fields">The fields whose words are right; null for the texts that the schema searches by default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>A text that finds documents; null when every word is in the index, or nothing near finds any.</returns>
    /// <exception cref="ArgumentException">A field is not in the schema.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public TextCorrection? Correct(string text, IReadOnlyList<string>? fields = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var lease = _searchers.Acquire();
        return _suggester.Correct(text, fields, lease.Searcher, cancellationToken);
    }
}
