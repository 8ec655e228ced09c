using System.Globalization;
using MongCai.Domain.Procedures;

namespace MongCai.Benchmarks;

/// <summary>Generated procedures with names that are much alike, the hard case of a search: each of their words is in hundreds of them.</summary>
internal static class GeneratedProcedures
{
    private static readonly string[] Openings = ["Đăng ký", "Cấp", "Cấp lại", "Gia hạn", "Thu hồi", "Công nhận", "Thẩm định", "Điều chỉnh"];

    private static readonly string[] Objects =
    [
        "khai sinh", "kết hôn", "giấy phép xây dựng", "giấy chứng nhận quyền sử dụng đất", "thường trú", "tạm trú", "hộ kinh doanh",
        "trợ cấp hằng tháng", "phương tiện thủy nội địa", "kế hoạch ứng phó sự cố tràn dầu", "lý lịch tư pháp", "việc nuôi con nuôi",
    ];

    private static readonly string[] Endings =
    [
        "lưu động", "có yếu tố nước ngoài", "tại khu vực biên giới", "cho tổ chức, cá nhân", "đối với người có công với cách mạng",
        "theo yêu cầu", "lần đầu", "khi thay đổi nơi cư trú", "thuộc thẩm quyền của Ủy ban nhân dân cấp xã",
    ];

    internal static Procedure[] Of(int count) => [.. Enumerable.Range(0, count).Select(index => new Procedure
    {
        Code = ProcedureCode.Parse(string.Create(CultureInfo.InvariantCulture, $"1.{index:000000}")),
        Name = Name(index),
    })];

    private static string Name(int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Openings[index % 8]} {Objects[index / 8 % 12]} {Endings[index / 96 % 9]} {Endings[index / 864 % 9]} loại {index % 50}");
}
