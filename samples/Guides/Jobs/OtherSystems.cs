using MongCai.Domain;
using MongCai.Sdk.National;

namespace Guides.Jobs;

/// <summary>What the gateways of one-stop systems and the national reports answer.</summary>
internal static class OtherSystems
{
    internal static void ReadingOtherSystems(Language language)
    {
        #region ReadingOtherSystems
        string unread = language == Language.English ? "not understood" : "không hiểu được";
        IGateDossierPage page = IGateJson.ReadPage(
            """{"content":[{"code":"000.00.53.H48-230705-0012","dueDate":"2023-07-06T14:00:00.000+0700"},{"code":"HS-LE-7","moi":1}],"totalElements":2}""");
        foreach (IGateDossier dossier in page.Content)
        {
            Console.WriteLine(
                $"{dossier.Code.Value?.ToString() ?? $"{dossier.Code.Unread}: {unread}"} {dossier.DueAt} {string.Join(", ", dossier.UnknownMembers.Keys)}");
        }

        ReportingReply<ServiceResults> reply = ReportingJson.ReadServiceResults(
            """{"code":"OK","data":{"evaluation":[{"departmentName":"Tỉnh A","totalScore":88.51},{"departmentName":"Tỉnh B","totalScore":null}]}}""");
        foreach (ServiceResult province in reply.Data?.Evaluation ?? [])
        {
            Console.WriteLine($"{province.DepartmentName}: {(province.TotalScore.IsAbsent ? "?" : province.TotalScore)}");
        }
        #endregion
    }
}
