namespace MongCai.Sdk.National;

/// <summary>Reads databases also from their codes alone, in a list or with commas between them.</summary>
internal sealed class DatabaseListConverter : ListConverter<NationalDatabase>
{
    protected override string MemberOfText => "MaCSDL";

    protected override IEnumerable<string> Split(string text) => text.Split(',', ';');
}
