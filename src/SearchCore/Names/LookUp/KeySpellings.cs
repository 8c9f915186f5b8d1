using System.Runtime.InteropServices;
using System.Text;
using SearchCore.Analysis.Transliteration;
using SearchCore.Codecs;

namespace SearchCore.Names.LookUp;

/// <summary>The spellings that a segment has under one key, read once and kept: ordered by script and length, their sounds in columns. Immutable.</summary>
internal sealed class KeySpellings
{
    /// <summary>How many spellings are looked at together.</summary>
    public const int BlockSize = 32;

    private const int BytesPerSpelling = 2 * sizeof(int);
    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly int[] _docFreqs;
    private readonly byte[] _columns;

    private KeySpellings(byte[] text, int[] starts, int[] docFreqs, byte[] columns, SpellingBlock[] blocks)
    {
        _text = text;
        _starts = starts;
        _docFreqs = docFreqs;
        _columns = columns;
        Blocks = blocks;
    }

    /// <summary>No spelling.</summary>
    public static KeySpellings None { get; } = new([], [0], [], [], []);

    /// <summary>The number of spellings.</summary>
    public int Count => _docFreqs.Length;

    /// <summary>About how many bytes they take in memory.</summary>
    public int Size => _text.Length + (Count * BytesPerSpelling) + _columns.Length;

    /// <summary>The spellings, up to <see cref="BlockSize"/> of one script together.</summary>
    public SpellingBlock[] Blocks { get; }

    /// <summary>
    /// The sounds of a block's spellings (<see cref="SoundCodes"/>): for each place, the sounds that they have there, <see cref="SpellingBlock.Width"/>
    /// of them. <see cref="BlockSize"/> bytes may be read from the start of each place; what is beyond the block's own means nothing.
    /// </summary>
    public ReadOnlySpan<byte> ColumnsOf(SpellingBlock block) => _columns.AsSpan(block.ColumnsStart, (block.Length * block.Width) + BlockSize);

    /// <summary>How many documents of the segment have a spelling.</summary>
    public int DocFreqOf(int number) => _docFreqs[number];

    /// <summary>A spelling.</summary>
    /// <param name="number">Its number, from 0.</param>
    public string SpellingOf(int number) => Encoding.UTF8.GetString(_text, _starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>Reads the spellings of a key.</summary>
    /// <param name="terms">The terms of the companion field in a segment.</param>
    /// <param name="key">The key.</param>
    public static KeySpellings Read(Terms terms, ulong key)
    {
        Span<byte> prefix = stackalloc byte[NameTerm.MaxPrefixLength];
        prefix = prefix[..NameTerm.WritePrefix(key, prefix)];
        var enumerator = terms.GetEnumerator();
        if (enumerator.SeekCeiling(prefix) == SeekStatus.End || !enumerator.Term.StartsWith(prefix))
            return None;
        var builder = new Builder();
        do
        {
            builder.Add(enumerator.Term[prefix.Length..], enumerator.DocFreq);
        }
        while (enumerator.MoveNext() && enumerator.Term.StartsWith(prefix));
        return builder.Build();
    }

    /// <summary>Takes spellings in the order of the index and puts them into that of their scripts and lengths.</summary>
    private sealed class Builder
    {
        private readonly List<byte> _text = [];
        private readonly List<byte> _codes = [];
        private readonly List<Entry> _entries = [];
        private readonly char[] _spelling = new char[NameTerm.MaxSpellingLength];

        public void Add(ReadOnlySpan<byte> spelling, int docFreq)
        {
            // A foreign index may hold anything; what is no spelling is left out.
            if (!Encoding.UTF8.TryGetChars(spelling, _spelling, out var length))
                return;
            Span<byte> codes = stackalloc byte[SoundCodes.MaxLength];
            var count = SoundCodes.Read(_spelling.AsSpan(0, length), codes, out var script);
            _entries.Add(new Entry(((int)script << 8) | count, _text.Count, spelling.Length, _codes.Count, docFreq));
            _text.AddRange(spelling);
            _codes.AddRange(codes[..count]);
        }

        public KeySpellings Build()
        {
            var ordered = Order();
            var text = new byte[_text.Count];
            var starts = new int[ordered.Length + 1];
            for (var i = 0; i < ordered.Length; i++)
            {
                _text.CopyTo(ordered[i].TextStart, text, starts[i], ordered[i].TextLength);
                starts[i + 1] = starts[i] + ordered[i].TextLength;
            }

            var columns = new List<byte>();
            var blocks = new List<SpellingBlock>();
            for (var start = 0; start < ordered.Length; start = blocks[^1].End)
                blocks.Add(AddBlock(ordered, start, columns));
            CollectionsMarshal.SetCount(columns, columns.Count + BlockSize);
            return new KeySpellings(text, starts, Array.ConvertAll(ordered, entry => entry.DocFreq), [.. columns], [.. blocks]);
        }

        /// <summary>Spellings of one script and length stay in the index' order.</summary>
        private Entry[] Order()
        {
            var ordered = _entries.ToArray();
            var keys = new long[ordered.Length];
            for (var i = 0; i < keys.Length; i++)
                keys[i] = ((long)ordered[i].Order << 32) | (uint)i;
            Array.Sort(keys, ordered);
            return ordered;
        }

        private SpellingBlock AddBlock(Entry[] entries, int start, List<byte> columns)
        {
            var end = start + 1;
            while (end < entries.Length && end < start + BlockSize && entries[end].Script == entries[start].Script)
                end++;
            var block = new SpellingBlock(entries[start].Script, start, end, columns.Count, entries[end - 1].Length);
            CollectionsMarshal.SetCount(columns, columns.Count + (block.Length * block.Width));
            var ofBlock = CollectionsMarshal.AsSpan(columns)[block.ColumnsStart..];
            ofBlock.Fill(SoundCodes.Padding);
            for (var i = start; i < end; i++)
            {
                var codes = CollectionsMarshal.AsSpan(_codes).Slice(entries[i].CodesStart, entries[i].Length);
                for (var place = 0; place < codes.Length; place++)
                    ofBlock[(place * block.Width) + i - start] = codes[place];
            }

            return block;
        }

        private readonly record struct Entry(int Order, int TextStart, int TextLength, int CodesStart, int DocFreq)
        {
            public Script Script => (Script)(Order >> 8);

            public int Length => Order & 0xFF;
        }
    }
}
