namespace MongCai.Sdk.National.Dossiers;

/// <summary>The kinds of identification number (<i>loại định danh</i>, <c>LoaiDinhDanh</c>).</summary>
public enum NationalIdentityKind
{
    /// <summary>A personal identification number of 12 digits.</summary>
    PersonalNumber,

    /// <summary>The number of an old identity card, of 9 digits.</summary>
    OldCard,
}
