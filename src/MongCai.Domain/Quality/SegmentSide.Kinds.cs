using System.Text.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <content>The kinds of sides.</content>
internal sealed partial record SegmentSide
{
    private delegate bool TryRead<T>(string text, out T value);

    /// <summary>A side whose values are codes, which name themselves.</summary>
    private static SegmentSide OfCodes<T>(Dimensions side, TryRead<T> tryRead, string description, string expected)
        where T : struct, IComparable<T> => Of(
            side,
            description,
            expected,
            text => tryRead(text, out T value) ? value : null,
            value => value.ToString()!,
            (left, right) => ((T)left).CompareTo((T)right),
            Same);

    /// <summary>A side whose values are texts, ordered ordinally.</summary>
    private static SegmentSide OfTexts(Dimensions side, string description, string expected) => Of(
        side,
        description,
        expected,
        text => text.Length == 0 ? null : text,
        value => (string)value,
        (left, right) => string.CompareOrdinal((string)left, (string)right),
        Same,
        isFree: true);

    /// <summary>A side whose values are words: rows have them as <c>in-person</c>, stored forms as <c>InPerson</c>.</summary>
    private static SegmentSide OfWords<T>(Dimensions side, string description)
        where T : struct, Enum => Of(
            side,
            description,
            string.Join(", ", WordList<T>.Words),
            text => WordList<T>.Find(text),
            value => value.ToString()!,
            (first, second) => ((T)first).CompareTo((T)second),
            value => WordList<T>.Name((T)value).Capitalized());

    /// <summary>The side of the field, with its name and its code. A field of which only the code is known is named by it.</summary>
    private static SegmentSide OfFields(Dimensions side) => new(
        side,
        [
            new("field", "fieldName", "the name of the field of administration", "the name of a field", text => text, field => ((ProcedureField)field).Name)
            {
                IsFree = true,
            },
            new(
                "field_code",
                "fieldCode",
                "the code of the field of administration, such as G15-HT04",
                "the code of a field",
                text => text,
                field => ((ProcedureField)field).Code)
            {
                IsFree = true,
            },
        ],
        parts => Field((string?)parts.Span[0], (string?)parts.Span[1]),
        (left, right) => ByCode((ProcedureField)left, (ProcedureField)right),
        value => Same(((ProcedureField)value).Name))
    {
        FullName = value => FullNameOf((ProcedureField)value),
    };

    private static SegmentSide Of(
        Dimensions side,
        string description,
        string expected,
        Func<string, object?> read,
        Func<object, string> write,
        Comparison<object> compare,
        Func<object, BilingualText> name,
        bool isFree = false)
    {
        string column = JsonNamingPolicy.SnakeCaseLower.ConvertName(side.ToString());
        string member = JsonNamingPolicy.CamelCase.ConvertName(side.ToString());
        return new(side, [new(column, member, description, expected, read, write) { IsFree = isFree }], parts => parts.Span[0], compare, name);
    }

    /// <summary>The name with the code, by which two fields of one name are told apart.</summary>
    private static BilingualText FullNameOf(ProcedureField field) => field.Code.Length > 0
        ? Same($"{field.Name} ({field.Code})")
        : new($"{field.Name} (không rõ mã)", $"{field.Name} (code not stated)");

    private static ProcedureField? Field(string? name, string? code) => name is null && code is null ? null : new(code ?? "", name ?? code!);

    private static int ByCode(ProcedureField left, ProcedureField right) =>
        string.CompareOrdinal(left.Code, right.Code) is not 0 and int byCode ? byCode : string.CompareOrdinal(left.Name, right.Name);

    private static BilingualText Same(object value) => new(value.ToString()!, value.ToString()!);
}
