using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexWriterModelTests
{
    private const int OperationsPerRun = 60;

    [Fact]
    public void Any_sequence_of_changes_leaves_what_a_plain_list_would_have() =>
        Prop.ForAll<int>(seed => new Run(seed).Go()).QuickCheckThrowOnFailure();

    /// <summary>Carries out random operations on an index and on its model at the same time.</summary>
    private sealed class Run
    {
        private readonly Random _random;
        private readonly InMemoryDirectory _directory = new();
        private readonly IndexWriterOptions _options;
        private readonly List<(DirectoryReader Reader, IndexModel Model)> _oldReaders = [];
        private IndexWriter _writer;
        private IndexModel _model = new();
        private IndexModel _committed = new();

        public Run(int seed)
        {
            _random = new Random(seed);
            _options = new IndexWriterOptions
            {
                MaxBufferedDocuments = _random.Next(2, 8),
                MaxMergeThreads = _random.Next(2),
                UsesCompoundFile = _random.Next(2) == 0,
                MergePolicy = new TieredMergePolicy
                {
                    SegmentsPerTier = 2,
                    MaxMergeAtOnce = 2,
                    FloorSegmentMegabytes = 0.001,
                    NoCompoundFileRatio = _random.Next(3) / 2.0,
                },
            };
            _writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), _options);
        }

        public void Go()
        {
            for (var i = 0; i < OperationsPerRun; i++)
                Step();
            _writer.Dispose();
            using (var reader = DirectoryReader.Open(_directory))
                _model.AssertEquals(reader);
            foreach (var (reader, model) in _oldReaders)
            {
                // Its files have been merged away and deleted meanwhile.
                model.AssertEquals(reader);
                reader.Dispose();
            }

            var report = IndexChecker.Check(_directory);
            Assert.True(report.IsClean, string.Join('\n', report.Problems.Concat(report.Segments.SelectMany(segment => segment.Problems))));
        }

        private void Step()
        {
            switch (_random.Next(24))
            {
                case < 6:
                    var added = _model.NewDocument(_random);
                    _writer.AddDocument(added.ToDocument());
                    _model.Documents.Add(added);
                    break;
                case < 12:
                    var updated = _model.NewDocument(_random);
                    _writer.UpdateDocument(new Term("id", updated.Id), updated.ToDocument());
                    _model.Update(updated.Id, updated);
                    break;
                case 12:
                    var id = IndexModel.RandomId(_random);
                    _writer.DeleteDocuments(new Term("id", id));
                    _model.Documents.RemoveAll(document => document.Id == id);
                    break;
                case 13:
                    var word = IndexModel.RandomWord(_random);
                    _writer.DeleteDocuments(new TermDeleteQuery(new Term("body", word)));
                    _model.Documents.RemoveAll(document => document.Words.Contains(word));
                    break;
                case 14:
                    _writer.Commit();
                    _committed = _model.Clone();
                    break;
                case 15:
                    _writer.Flush();
                    break;
                case 16:
                    var reader = _writer.GetReader();
                    _model.AssertEquals(reader);
                    _oldReaders.Add((reader, _model.Clone()));
                    break;
                case 17:
                    _writer.ForceMerge(_random.Next(1, 4));
                    break;
                case 18:
                    Reopen();
                    break;
                case < 22:
                    UpdateRank();
                    break;
                case 22:
                    UpdateMark();
                    break;
                default:
                    if (_random.Next(4) == 0)
                        DeleteAll();
                    break;
            }
        }

        private void UpdateRank()
        {
            var id = IndexModel.RandomId(_random);
            var rank = IndexModel.RandomRank(_random);
            if (TryUpdate(() => _writer.UpdateNumericDocValue(new Term("id", id), "rank", rank), document => document.Rank is null))
                _model.Change(document => document.Id == id, document => document with { Rank = rank });
        }

        private void UpdateMark()
        {
            var word = IndexModel.RandomWord(_random);
            var mark = IndexModel.RandomMark(_random);
            var bytes = mark is null ? null : Encoding.UTF8.GetBytes(mark);
            if (TryUpdate(() => _writer.UpdateBinaryDocValue(new Term("body", word), "mark", bytes), document => document.Mark is null))
                _model.Change(document => document.Words.Contains(word), document => document with { Mark = mark });
        }

        /// <summary>A field that no document ever had cannot be updated.</summary>
        private bool TryUpdate(Action update, Predicate<ModelDocument> lacksField)
        {
            try
            {
                update();
                return true;
            }
            catch (DocumentRejectedException)
            {
                Assert.True(_model.Documents.TrueForAll(lacksField));
                return false;
            }
        }

        private void Reopen()
        {
            if (_random.Next(2) == 0)
            {
                _writer.Rollback();
                _model = _committed.Clone();
            }
            else
            {
                _writer.Dispose();
                _committed = _model.Clone();
            }

            _writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), _options);
        }

        private void DeleteAll()
        {
            _writer.DeleteAll();
            _model.Documents.Clear();
        }
    }
}
