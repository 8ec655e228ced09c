using MongCai.Domain;

namespace Guides.Examples;

/// <summary>Examples of the values that every room uses.</summary>
internal static class ValuesExamples
{
    internal static void OfVnd()
    {
        #region OfVnd
        Vnd fee = Vnd.Of(20_000) + Vnd.Parse("8.000 đ");
        Console.WriteLine($"{fee}: {fee.ToWords()}");
        // 28.000 đ: Hai mươi tám nghìn đồng
        #endregion
    }

    internal static void OfNumberWords()
    {
        #region OfNumberWords
        Console.WriteLine(NumberWords.Spell(1_025));
        // một nghìn không trăm hai mươi lăm
        #endregion
    }

    internal static void OfRatio()
    {
        #region OfRatio
        Ratio january = Ratio.Of(1, 3);
        Ratio february = Ratio.Of(9, 10);
        Console.WriteLine(january + february);
        // 76.92 % (10 of 13)
        #endregion
    }

    internal static void OfLegalCitation()
    {
        #region OfLegalCitation
        LegalCitation basis = new("Civil Code 91/2015/QH13", "148.5");
        Console.WriteLine(basis.In(Language.English));
        // Civil Code 91/2015/QH13 Art 148.5
        #endregion
    }
}
