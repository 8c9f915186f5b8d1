namespace SearchCore.Tests.Search.Fakes;

internal sealed record FakePosting(int Doc, int[] Positions);
