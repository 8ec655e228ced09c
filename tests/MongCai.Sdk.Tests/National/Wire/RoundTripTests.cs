using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CsCheck;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Wire;

public class RoundTripTests
{
    private static readonly PropertyInfo[] Members = [.. typeof(NationalDossier).GetProperties().Where(member => member.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)];
    private static readonly string[] ListNames = [.. Members.Where(member => member.PropertyType.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal)).Select(NameOf)];
    private static readonly string[] ScalarNames = [.. Members.Select(NameOf).Except(ListNames), "TruongMoi", "MaTruongLa"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf("", "1", "0", "2", "11", "True", "20260908090507", "2026-09-08T09:05:07+0700", "08/09/2026 09:05:07", "000.00.01.H49-260908-0001", "1.001193", "75.000", "mới"),
        Gen.String[Gen.Char[' ', '\u1EFF'], 0, 12]);

    private static readonly Gen<JsonNode?> Scalars = Gen.OneOf(
        Texts.Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Const((JsonNode?)null));

    private static readonly Gen<JsonNode?> Lists =
        Gen.Select(OneOf("MaCSDL", "TenGiayTo", "Gia", "La"), Scalars, (name, value) => (JsonNode?)new JsonObject { [name] = value })
            .Array[0, 3].Select(items => (JsonNode?)new JsonArray(items));

    private static readonly Gen<(string Name, JsonNode? Value)> AnyMember = Gen.Frequency(
        (20, Gen.Select(OneOf(ScalarNames), Scalars)),
        (5, Gen.Select(OneOf(ListNames), Lists)),
        (1, Gen.Select(OneOf([.. ListNames, .. ScalarNames]), Gen.OneOf(Scalars, Lists))));

    private static readonly Gen<JsonObject> Objects = AnyMember.Array[0, 20].Select(members =>
    {
        JsonObject made = [];
        foreach ((string name, JsonNode? value) in members)
        {
            made[name] = value?.DeepClone();
        }

        return made;
    });

    [Fact]
    public void Dossier_WrittenAndRead_IsTheSame() => SameAfterwards(Records.Dossier);

    [Fact]
    public void Dossier_Filled_LeavesNothingEmpty()
    {
        JsonElement written = JsonSerializer.SerializeToElement(Records.Dossier, NationalJson.Context.NationalDossier);

        AssertFilled(written, "$");
        Assert.Equal(typeof(NationalDossier).GetProperties().Length - 2, written.EnumerateObject().Count());
    }

    /// <summary>Whatever another system sends is either refused as a whole or kept: read and written once, it does not change any more.</summary>
    [Fact]
    public void Dossier_OfAnything_IsRefusedOrKept()
    {
        int kept = 0;
        Objects.Sample(json => kept += IsKept(json) ? 1 : 0, iter: 3_000, threads: 1);

        Assert.True(kept > 1_000, FormattableString.Invariant($"Only {kept} of 3,000 were read at all."));
    }

    /// <summary>A code list is open: any text that is not blank comes back as it went, without the space around it.</summary>
    [Fact]
    public void Codes_OfAnyText_AreKept() => Texts.Sample(text =>
    {
        NationalDossier read = NationalJson.Parse(
            new JsonObject { ["KenhThucHien"] = text, ["LoaiDoiTuong"] = text, ["HinhThuc"] = text, ["NoiNopHoSo"] = text, ["DuocThanhToanTrucTuyen"] = text, ["TrangThaiHoSo"] = text }.ToJsonString(),
            NationalJson.Context.NationalDossier);

        Assert.All(
            new object[] { read.Channel, read.ApplicantKind, read.ReturnForm, read.FilingPlace, read.OnlinePayment, read.Status },
            code => Assert.Equal(text.Trim(), code.ToString()));
    });

    [Fact]
    public void Shapes_Filled_AreAsRecorded() => Snapshots.Matches(string.Join(
        "\n\n",
        Records.Pretty(Records.Written(Records.Dossier, NationalJson.Context.NationalDossier)),
        Records.Pretty(Records.Written(Records.Progress, NationalJson.Context.NationalProgress)),
        Records.Pretty(Records.Written(Records.StatusChange, NationalJson.Context.NationalStatusChange)),
        Records.Pretty(Records.Written(Records.Satisfaction, NationalJson.Context.NationalSatisfaction))));

    [Fact]
    public void Shapes_Minimal_AreAsRecorded() => Snapshots.Matches(string.Join( // C.1
        "\n\n",
        Records.Pretty(Records.Written(new NationalDossier(), NationalJson.Context.NationalDossier)),
        Records.Pretty(Records.Written(new NationalComponent(), NationalJson.Context.NationalComponent)),
        Records.Pretty(Records.Written(new NationalFee(), NationalJson.Context.NationalFee)),
        Records.Pretty(Records.Written(new NationalPaper(), NationalJson.Context.NationalPaper)),
        Records.Pretty(Records.Written(new NationalSupplement(), NationalJson.Context.NationalSupplement)),
        Records.Pretty(Records.Written(new NationalResult(), NationalJson.Context.NationalResult)),
        Records.Pretty(Records.Written(new NationalProgress(), NationalJson.Context.NationalProgress)),
        Records.Pretty(Records.Written(new NationalStatusChange(), NationalJson.Context.NationalStatusChange)),
        Records.Pretty(Records.Written(new NationalSatisfaction(), NationalJson.Context.NationalSatisfaction)),
        Records.Pretty(Records.Written(new NationalShares(), NationalJson.Context.NationalShares))));

    [Theory]
    [InlineData("\"\\ud800\"")] // half of a surrogate pair, as an escape
    [InlineData("{\"La\":[\"\\udc00x\",1]}")] // within
    [InlineData("1.50")] // a number keeps its noughts
    [InlineData("\"<\\u1EDB>\"")] // an escape stays one
    public void UnknownMember_IsWrittenAsItCame(string value)
    {
        string json = Records.Written(NationalJson.Parse($$"""{"TruongMoi":{{value}}}""", NationalJson.Context.NationalDossier), NationalJson.Context.NationalDossier);
        Assert.Contains($"\"TruongMoi\":{value}", json, StringComparison.Ordinal);
    }

    private static string NameOf(PropertyInfo member) => member.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void SameAfterwards(NationalDossier dossier)
    {
        string written = Records.Written(dossier, NationalJson.Context.NationalDossier);
        Assert.Equal(written, Records.Written(NationalJson.Parse(written, NationalJson.Context.NationalDossier), NationalJson.Context.NationalDossier));
    }

    private static bool IsKept(JsonObject json)
    {
        if (TryRead(json.ToJsonString()) is not { } read)
        {
            return false;
        }

        string once = Records.Written(read, NationalJson.Context.NationalDossier);
        Assert.Equal(once, Records.Written(NationalJson.Parse(once, NationalJson.Context.NationalDossier), NationalJson.Context.NationalDossier));
        foreach ((string name, JsonNode? value) in json.Where(member => member.Key is "TruongMoi" or "MaTruongLa"))
        {
            Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(read.UnknownMembers[name].GetRawText())));
        }

        return true;
    }

    private static NationalDossier? TryRead(string json)
    {
        try
        {
            return NationalJson.Parse(json, NationalJson.Context.NationalDossier);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static void AssertFilled(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    AssertFilled(member.Value, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(element.GetArrayLength() > 0, $"{path} is an empty list.");
                AssertFilled(element[0], $"{path}[0]");
                break;
            default:
                Assert.True(element.GetString() is { Length: > 0 }, $"{path} is empty.");
                break;
        }
    }
}
