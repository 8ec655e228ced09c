using System.Text.Json.Nodes;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace PortalSandbox.OpenApi;

/// <summary>The schemas of the values that the contract writes as a text or a number.</summary>
internal static class ScalarSchemas
{
    private static readonly Dictionary<Type, Func<JsonObject>> Known = new()
    {
        [typeof(Instant)] = () => Text(format: "date-time", example: "2026-11-02T01:30:00Z"),
        [typeof(LocalDate)] = () => Text(format: "date", example: "2026-11-02"),
        [typeof(LocalDateTime)] = () => Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?$", example: "2026-11-02T08:30:00"),
        [typeof(LocalTime)] = () => Text("^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$", example: "08:30:00"),
        [typeof(YearMonth)] = () => Text("^[0-9]{4}-[0-9]{2}$", example: "2026-11"),
        [typeof(Vnd)] = () => new() { ["type"] = "integer", ["format"] = "int64", ["examples"] = new JsonArray(50_000) },
        [typeof(AgencyCode)] = () => Text("^([A-Z][0-9]{2}(\\.[0-9]{1,3})*|([0-9]{3}\\.)?([0-9]{2}\\.){1,2}[A-Z][0-9]{2})$", example: "H49.22"),
        [typeof(DossierCode)] = () => Text("^[0-9A-Z.]+-([0-9]{6}|[0-9]{8})-[0-9]{4,9}$", example: "000.00.22.H49-261102-0001"),
        [typeof(ProcedureCode)] = () => Text("^[0-9]\\.[0-9]{6}(\\.[0-9A-Z.]+)?$", example: "1.001193"),
        [typeof(NationalStatus)] = () => Text(example: "4"),
        [typeof(TaxCode)] = () => Text("^[0-9]{10}(-[0-9]{3})?$", example: "5700100200"),
        [typeof(PersonalId)] = () => Text("^([0-9]{9}|[0-9]{12})$", example: "001099000001"),
        [typeof(PhoneNumber)] = () => Text(example: "+84900000000"),
        [typeof(EmailAddress)] = () => Text(format: "email", example: "nguoi.nop@example.com"),
        [typeof(PersonName)] = () => Text(example: "Nguyễn Văn A"),
        [typeof(PostalAddress)] = () => Text(example: "Số 1, phường Móng Cái 1, tỉnh Quảng Ninh"),
        [typeof(ProcessingTime)] = () => Text(example: "5 Ngày làm việc"),
    };

    /// <summary>The schema of a type, if it is such a value; of a list, with the words that are known today.</summary>
    internal static JsonObject? Of(Type type) =>
        Known.TryGetValue(type, out Func<JsonObject>? make) ? make()
        : (OpenListOf(type) ?? (type.IsEnum ? type : null)) is { } list ? new() { ["type"] = "string", ["x-extensible-enum"] = WordsOf(list) }
        : null;

    /// <summary>The enumeration behind a type that is a word of an open list.</summary>
    internal static Type? OpenListOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenCode<>) ? type.GetGenericArguments()[0] : null;

    private static JsonArray WordsOf(Type list) => [.. Enum.GetNames(list).Select(word => JsonValue.Create(word))];

    private static JsonObject Text(string? pattern = null, string? format = null, string? example = null)
    {
        JsonObject schema = new() { ["type"] = "string" };
        Add("format", format);
        Add("pattern", pattern);
        schema["examples"] = new JsonArray(example);
        return schema;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                schema[name] = value;
            }
        }
    }
}
