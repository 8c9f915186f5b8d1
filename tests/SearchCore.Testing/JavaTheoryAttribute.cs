namespace SearchCore.Testing;

/// <summary>As <see cref="JavaFactAttribute"/>, for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JavaTheoryAttribute : TheoryAttribute
{
    public JavaTheoryAttribute()
    {
        if (JavaLucene.Obstacle is { } reason && !JavaLucene.IsRequired)
            Skip = reason;
    }
}
