using MongCai.Domain.Quality;

namespace Province.Forms;

/// <summary>A tally on its way from grain to grain: its JSON in the newest form, for both ends run one program.</summary>
internal static class TallyBytes
{
    internal static byte[] Write(DossierTally tally) => StoredForm.Write(StoredForm.Newest, MonthState.Bytes(tally));

    internal static DossierTally Read(byte[] bytes) => DossierTally.Read(StoredForm.Read(bytes));
}
