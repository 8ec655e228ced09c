using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;

namespace MongCai.Portal.Handlers;

/// <summary>Why the survey invites nobody or takes no response, in both languages and without personal data.</summary>
internal static class SurveyRefusals
{
    internal static readonly BilingualText Staff = new(
        "Cán bộ, công chức, viên chức, nhân viên không tự đánh giá việc phục vụ.", "Staff do not rate their own service.");

    internal static readonly BilingualText Answered = new(
        "Hồ sơ này đã có phiếu trả lời; mỗi hồ sơ chỉ nhận một phiếu.", "This dossier has a response already; one is accepted for each dossier.");

    internal static BilingualText NotReturned(DossierState state) => new(
        $"Chỉ mời đánh giá sau khi đã trả kết quả; hồ sơ đang ở trạng thái '{state.Name().Vietnamese}'.",
        $"Applicants are invited once the result is returned; the dossier is '{state.Name().English}'.");

    internal static BilingualText NotOpen(ResponseDecision.NotOpen wave) => new(
        $"Đợt khảo sát mở {DateText.In(new Validity(wave.FirstDay, wave.LastDay)).Vietnamese}.",
        $"The survey is open {DateText.In(new Validity(wave.FirstDay, wave.LastDay)).English}.");
}
