namespace MongCai.Domain;

/// <summary>A place in a legal instrument (<i>căn cứ pháp lý</i>), such as Civil Code 91/2015/QH13, article 148.5.</summary>
/// <param name="Instrument">The name and number of the instrument, such as <c>Civil Code 91/2015/QH13</c>.</param>
/// <param name="Article">The article, with clause and point where there are any, such as <c>148.5</c>.</param>
/// <remarks>The default value cites nothing: both texts are null.</remarks>
public readonly record struct LegalCitation(string Instrument, string Article)
{
    /// <summary>Writes the citation in a language, such as <c>Nghị định 118/2025/NĐ-CP Điều 33</c>; the name of an instrument that is not known stays as it is.</summary>
    public string Print(Language language) => InstrumentNames.In(language, ToString());

    /// <summary>Writes the citation as <c>Civil Code 91/2015/QH13 Art 148.5</c>.</summary>
    public override string ToString() => $"{Instrument} Art {Article}";
}
