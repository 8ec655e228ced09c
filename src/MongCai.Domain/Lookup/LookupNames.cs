namespace MongCai.Domain.Lookup;

/// <summary>The names of degrees of completion in both languages, as the file lookup-names.csv has them.</summary>
public static class LookupNames
{
    /// <summary>The name of a degree, such as <c>đang giải quyết</c>, "being settled".</summary>
    public static BilingualText Name(this CompletionDegree degree) => WordList<CompletionDegree>.Name(degree);

    /// <inheritdoc cref="Name(CompletionDegree)"/>
    public static string Name(this CompletionDegree degree, Language language) => degree.Name().In(language);
}
