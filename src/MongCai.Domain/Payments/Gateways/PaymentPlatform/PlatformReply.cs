using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The answer to the national payment platform's confirmation.</summary>
[JsonConverter(typeof(FormConverter<PlatformReply>))]
[NoJson("send its ToJson.")]
public sealed class PlatformReply
{
    private readonly KeyValuePair<string, string>[] fields;

    private PlatformReply(KeyValuePair<string, string>[] fields) => this.fields = fields;

    /// <summary>The fields that the answer's signature covers, in order. No document names them: pass others to <see cref="To"/> if yours does.</summary>
    public static IReadOnlyList<string> SignedFields { get; } = ["MaLoi", "MoTaLoi", "MaDoiTac", "MaThamChieu", "ThoiGianGD"];

    /// <summary>Answers 00 where the outcome is recorded, now or before, and 99 where it is not.</summary>
    /// <exception cref="ArgumentException">The reference holds a bar, or a signed field is none of the answer's.</exception>
    public static PlatformReply To(ConfirmationVerdict verdict, string reference, PlatformSigner signer, Instant at, IReadOnlyList<string>? signedFields = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(signer);
        bool isRecorded = verdict is ConfirmationVerdict.Record or ConfirmationVerdict.AlreadyRecorded;
        KeyValuePair<string, string>[] fields =
        [
            new("MaLoi", isRecorded ? "00" : "99"),
            new("MoTaLoi", isRecorded ? "Thành công" : "Không ghi nhận"),
            new("MaDoiTac", signer.Partner),
            new("MaThamChieu", reference),
            new("ThoiGianGD", GatewayTime.Format(at)),
        ];
        IEnumerable<string> signed = (signedFields ?? SignedFields).Select(name => Array.Find(fields, field => field.Key == name).Value
            ?? throw new ArgumentException(
                $"{ShownText.Quoted(name)} is no field of the answer, which has {string.Join(", ", SignedFields)}. Name those that are signed.",
                nameof(signedFields)));
        return new([.. fields, new("MaXacThuc", signer.Sign(signed))]);
    }

    /// <summary>00 or 99.</summary>
    public string Code => fields[0].Value;

    /// <summary>Writes the body of the answer.</summary>
    public string ToJson() => GatewayJson.Write(fields);

    /// <summary>Writes the code and the words.</summary>
    public override string ToString() => $"{Code} {fields[1].Value}";
}
