using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>The dictionaries of the exchange (<i>danh mục</i>) that are codes and names.</summary>
[JsonConverter(typeof(WordConverter<DictionaryKind>))]
public enum DictionaryKind
{
    /// <summary>Genders (<c>LayDanhMucGioiTinh</c>).</summary>
    Genders,

    /// <summary>Provinces (<c>LayDanhMucTinhThanh</c>).</summary>
    Provinces,

    /// <summary>Districts, of before July 2025 (<c>LayDanhMucQuanHuyen</c>).</summary>
    Districts,

    /// <summary>Communes (<c>LayDanhMucPhuongXa</c>).</summary>
    Communes,

    /// <summary>Countries (<c>LayDanhMucQuocGia</c>).</summary>
    Countries,

    /// <summary>Ethnic groups (<c>LayDanhMucDanToc</c>).</summary>
    EthnicGroups,

    /// <summary>Religions (<c>LayDanhMucTonGiao</c>).</summary>
    Religions,

    /// <summary>Marital statuses (<c>LayDanhMucTinhTrangHonNhan</c>).</summary>
    MaritalStatuses,

    /// <summary>Audiences of procedures (<c>LayDanhMucDoiTuong</c>).</summary>
    Audiences,

    /// <summary>Levels at which procedures are handled (<c>LayDanhMucCapThucHien</c>).</summary>
    HandlingLevels,

    /// <summary>Legal bases (<c>LayDanhMucCanCuPhapLy</c>).</summary>
    LegalBases,

    /// <summary>Fees and charges (<c>LayDanhMucLePhi</c>).</summary>
    Fees,

    /// <summary>Groups of procedures (<c>LayDanhMucNhomThuTuc</c>); seen behind one province's wrapper.</summary>
    ProcedureGroups,

    /// <summary>Types of procedures (<c>LayDanhMucThuTucThuocLoai</c>); seen behind one province's wrapper.</summary>
    ProcedureTypes,
}
