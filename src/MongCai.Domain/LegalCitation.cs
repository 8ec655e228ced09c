using System.Text.Json.Serialization;

namespace MongCai.Domain;

/// <summary>A place in a legal instrument (<i>căn cứ pháp lý</i>), such as Civil Code 91/2015/QH13, article 148.5.</summary>
/// <param name="Instrument">The name and number of the instrument, such as <c>Civil Code 91/2015/QH13</c>.</param>
/// <param name="Article">
/// The article, with clause and point where there are any, such as <c>148.5</c>; the word before it, as in <c>Điều 22</c> or <c>Art 22</c>, is not
/// printed twice. Empty where the instrument is cited as a whole.
/// </param>
/// <remarks>The default value cites nothing: both texts are null. The texts are kept, and compared, as they are given.</remarks>
/// <example>
/// <code>
/// LegalCitation basis = new("Civil Code 91/2015/QH13", "148.5");
/// Console.WriteLine(basis.In(Language.English));
/// // Civil Code 91/2015/QH13 Art 148.5
/// </code>
/// </example>
public readonly record struct LegalCitation([property: JsonRequired] string Instrument, [property: JsonRequired] string Article)
{
    /// <summary>
    /// Writes the citation as each language does: <c>khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13</c>, <c>Civil Code 91/2015/QH13 Art 148.5</c>; the
    /// instrument alone where there is no article.
    /// </summary>
    public string In(Language language) => language == Language.English ? ToString()
        : string.IsNullOrEmpty(Article) ? InstrumentNames.In(language, Instrument ?? "")
        : $"{CitedArticle.InVietnamese(Article)} {InstrumentNames.In(language, Instrument ?? "")}";

    /// <summary>Writes the citation as <c>Civil Code 91/2015/QH13 Art 148.5</c>; the instrument alone where no article is cited.</summary>
    public override string ToString() => string.IsNullOrEmpty(Article) ? Instrument ?? "" : $"{Instrument} Art {CitedArticle.Plain(Article)}";
}
