using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk.Tests.Wire;

/// <summary>Makes models with every member filled, so that a shape shows all it has.</summary>
internal static class Filled
{
    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(string)] = "chữ",
        [typeof(int)] = 7,
        [typeof(long)] = 42L,
        [typeof(double)] = 0.25,
        [typeof(bool)] = true,
        [typeof(LocalDate)] = new LocalDate(2026, 8, 26),
        [typeof(LocalDateTime)] = new LocalDateTime(2026, 8, 26, 8, 20),
        [typeof(Instant)] = Instant.FromUtc(2026, 8, 26, 1, 20),
        [typeof(Uri)] = new Uri("https://shop.example/events"),
        [typeof(Vnd)] = Vnd.Of(20_000),
        [typeof(ProcessingTime)] = ProcessingTime.WorkingDays(5),
        [typeof(NationalStatus)] = NationalStatus.Of(DossierState.InProcess),
        [typeof(DossierCommand)] = new DossierCommand.Transfer(MongCai.Domain.Agencies.AgencyCode.Parse("H49.22")),
        [typeof(ProcessingBasis)] = new ProcessingBasis.LegalDuty(new("Law 91/2025/QH15", "9")),
        [typeof(JsonElement)] = JsonDocument.Parse("""{"any":[1,"đ"]}""").RootElement,
    };

    private static readonly string[] Codes =
        ["000.00.01.H49-260826-0001", "1.001193", "H49.22", "022095001234", "5700100200", "0912345678", "an@example.vn", "Nguyễn Văn An", "Ka Long, Móng Cái"];

    internal static T Of<T>() => (T)Of(typeof(T), "");

    /// <summary>A value of a type; the name tells texts that have a form of their own.</summary>
    internal static object Of(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return name.EndsWith("Sha256", StringComparison.OrdinalIgnoreCase) ? new string('a', 64)
            : Samples.TryGetValue(type, out object? sample) ? sample
            : IsGeneric(type, typeof(OpenCode<>)) ? WordOf(type.GetGenericArguments()[0])
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
            : IsGeneric(type, typeof(IReadOnlyDictionary<,>)) ? DictionaryOf(type)
            : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? ListOf(type.GetGenericArguments()[0], name)
            : type.GetMethod("Parse", [typeof(string)]) is { } parse ? Codes.Select(code => Parsed(parse, code)).First(value => value is not null)!
            : typeof(PortalModel).IsAssignableFrom(type) ? ModelOf(type)
            : ByConstructor(type);
    }

    internal static IEnumerable<DossierCommand> Commands() =>
        typeof(DossierCommand).GetNestedTypes().Select(type => (DossierCommand)ByConstructor(type));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static object ModelOf(Type type)
    {
        object model = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && property.Name != nameof(PortalModel.Unknown)))
        {
            property.SetValue(model, Of(property.PropertyType, property.Name));
        }

        return model;
    }

    private static object ByConstructor(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, parameter.Name!))]);
    }

    private static object WordOf(Type list) =>
        typeof(OpenCode).GetMethod(nameof(OpenCode.FromText))!.MakeGenericMethod(list).Invoke(null, [Enum.GetNames(list)[^1]])!;

    private static object DictionaryOf(Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        IDictionary dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        dictionary.Add("requirements", Of(arguments[1], ""));
        return dictionary;
    }

    private static Array ListOf(Type item, string name)
    {
        Array list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item, name), 0);
        return list;
    }

    private static object? Parsed(MethodInfo parse, string code)
    {
        try
        {
            return parse.Invoke(null, [code]);
        }
        catch (TargetInvocationException error) when (error.InnerException is FormatException)
        {
            return null;
        }
    }
}
