namespace MongCai.Sdk.National;

/// <summary>The names of the services that give dictionaries.</summary>
internal static class NationalServiceNames
{
    internal static string Of(DictionaryKind kind) => Enum.IsDefined(kind)
        ? Service(kind)
        : throw new ArgumentOutOfRangeException(nameof(kind), "The kind of dictionary is none of those of the exchange.");

    private static string Service(DictionaryKind kind) => kind switch
    {
        DictionaryKind.Genders => "LayDanhMucGioiTinh",
        DictionaryKind.Provinces => "LayDanhMucTinhThanh",
        DictionaryKind.Districts => "LayDanhMucQuanHuyen",
        DictionaryKind.Communes => "LayDanhMucPhuongXa",
        DictionaryKind.Countries => "LayDanhMucQuocGia",
        DictionaryKind.EthnicGroups => "LayDanhMucDanToc",
        DictionaryKind.Religions => "LayDanhMucTonGiao",
        DictionaryKind.MaritalStatuses => "LayDanhMucTinhTrangHonNhan",
        DictionaryKind.Audiences => "LayDanhMucDoiTuong",
        DictionaryKind.HandlingLevels => "LayDanhMucCapThucHien",
        DictionaryKind.LegalBases => "LayDanhMucCanCuPhapLy",
        DictionaryKind.Fees => "LayDanhMucLePhi",
        DictionaryKind.ProcedureGroups => "LayDanhMucNhomThuTuc",
        DictionaryKind.ProcedureTypes => "LayDanhMucThuTucThuocLoai",
    };
}
