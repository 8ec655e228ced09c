using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What a province answers to a call of the national exchange: a code and words.</summary>
/// <param name="Code">The code: 0 for what was taken.</param>
/// <param name="Message">The words, without personal data.</param>
public sealed record InboundReply(
    [property: JsonPropertyName("error_code"), JsonRequired] string Code, [property: JsonPropertyName("message"), JsonRequired] string Message)
{
    private const int LongestName = 60;

    /// <summary>What was sent is taken.</summary>
    public static InboundReply Taken { get; } = new("0", "Tiếp nhận thành công");

    /// <summary>Whether it says that what was sent is taken.</summary>
    [JsonIgnore]
    public bool IsTaken => Code == Taken.Code;

    /// <summary>What was sent is not taken, and why.</summary>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public static InboundReply Refused(string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        return new("-1", message);
    }

    /// <summary>What was sent is not taken, for nobody here reads such data: by name, with what is known of it and the way out.</summary>
    /// <remarks>A name that is not one of letters, digits, hyphens and underscores is not repeated.</remarks>
    public static InboundReply NotRead(InboundCall.Other call)
    {
        ArgumentNullException.ThrowIfNull(call);
        string name = call.Service.Length <= LongestName && call.Service.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? $" '{call.Service}'" : "";
        return Refused(
            $"Chưa nhận dữ liệu của dịch vụ{name}: dữ liệu gửi đến không có cấu trúc mà hệ thống này đọc được. Các dịch vụ đọc được: NhanHSDVCQG (danh sách hồ sơ), "
            + "NhanThongBaoThueDat (FileThongBaoThue), NhanChungTuThueDat (ThongTinThanhToan). Không có gì được lưu: đề nghị gửi lại theo các cấu trúc đó, "
            + "hoặc gửi tài liệu mô tả dịch vụ cho đơn vị vận hành hệ thống của tỉnh.");
    }

    /// <summary>Writes the body of the answer.</summary>
    public string ToJson() => NationalJson.Text(this, NationalJson.Context.InboundReply);
}
