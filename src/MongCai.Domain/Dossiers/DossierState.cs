using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The states of a dossier. <see cref="NationalStatus"/> gives the national code of each.</summary>
[JsonConverter(typeof(WordConverter<DossierState>))]
public enum DossierState
{
    /// <summary>Filed and not yet accepted (<i>mới đăng ký</i>).</summary>
    Filed,

    /// <summary>Sent back for a supplement before acceptance (<i>yêu cầu bổ sung</i>).</summary>
    AwaitingIntakeSupplement,

    /// <summary>Not accepted (<i>không được tiếp nhận</i>): an end.</summary>
    NotAccepted,

    /// <summary>Accepted (<i>được tiếp nhận</i>): the clock runs.</summary>
    Accepted,

    /// <summary>In process at the competent agency (<i>đang xử lý</i>).</summary>
    InProcess,

    /// <summary>Waiting for the applicant's supplement after appraisal (<i>yêu cầu bổ sung giấy tờ</i>).</summary>
    AwaitingSupplement,

    /// <summary>Waiting for the applicant's payment (<i>yêu cầu thực hiện nghĩa vụ tài chính</i>).</summary>
    AwaitingPayment,

    /// <summary>Stopped, and can go on (<i>dừng xử lý</i>).</summary>
    Stopped,

    /// <summary>Closed without a result (<i>dừng xử lý</i>): an end.</summary>
    Closed,

    /// <summary>Withdrawn by the applicant (<i>rút hồ sơ</i>): an end.</summary>
    Withdrawn,

    /// <summary>The result is ready (<i>đã xử lý xong</i>).</summary>
    ResultReady,

    /// <summary>The result is returned (<i>đã trả kết quả</i>): an end, unless the result proves wrong.</summary>
    Returned,

    /// <summary>A wrong result is being corrected (Decree 118/2025/NĐ-CP Art 23.1).</summary>
    InCorrection,
}
