namespace SearchCore.Testing;

/// <summary>A test that needs Java Lucene. Without it the test is skipped with the reason, or fails where it is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JavaFactAttribute : FactAttribute
{
    public JavaFactAttribute()
    {
        if (JavaLucene.Obstacle is { } reason && !JavaLucene.IsRequired)
            Skip = reason;
    }
}
