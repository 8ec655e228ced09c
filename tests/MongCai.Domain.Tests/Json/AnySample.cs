using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Text.Json;
using NodaTime;

namespace MongCai.Domain.Tests.Json;

/// <summary>Makes a value of any public type with as little as possible at its default, so that a member that is lost shows.</summary>
internal sealed class AnySample(IReadOnlyDictionary<Type, object> given, Func<AnySample, Type, object?>? further = null)
{
    private static readonly Dictionary<Type, object> Plain = new()
    {
        [typeof(string)] = "chữ",
        [typeof(int)] = 7,
        [typeof(long)] = 42L,
        [typeof(decimal)] = 12.5m,
        [typeof(double)] = 0.25,
        [typeof(bool)] = true,
        [typeof(Uri)] = new Uri("https://shop.example/events"),
        [typeof(TimeSpan)] = TimeSpan.FromSeconds(90),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)),
        [typeof(LocalDate)] = new LocalDate(2026, 8, 26),
        [typeof(LocalDateTime)] = new LocalDateTime(2026, 8, 26, 8, 20),
        [typeof(LocalTime)] = new LocalTime(8, 20),
        [typeof(YearMonth)] = new YearMonth(2026, 8),
        [typeof(Duration)] = Duration.FromMinutes(100),
        [typeof(Instant)] = Instant.FromUtc(2026, 8, 26, 1, 20),
        [typeof(JsonElement)] = JsonDocument.Parse("""{"any":[1,"đ"]}""").RootElement,
    };

    /// <summary>Whether each text says which member it is of.</summary>
    public bool NamesTexts { get; init; }

    public object Of(Type type) => Of(type, "");

    private object Of(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return name.EndsWith("Sha256", StringComparison.OrdinalIgnoreCase) || name.EndsWith("PersonMark", StringComparison.Ordinal) ? new string('a', 64)
            : type == typeof(string) && NamesTexts && name.Length > 0 ? $"chữ {char.ToUpperInvariant(name[0])}{name[1..]}"
            : given.TryGetValue(type, out object? own) ? own
            : Plain.TryGetValue(type, out object? plain) ? plain
            : type.IsEnum ? Enum.GetValues(type).Cast<object>().Last()
            : type.IsAbstract && !type.IsInterface ? Of(type.GetNestedTypes().First(one => one.BaseType == type), "")
            : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? Many(type)
            : further?.Invoke(this, type) ?? Made(type);
    }

    private object Many(Type type)
    {
        Type[] of = type.GetGenericArguments();
        if (of.Length == 2)
        {
            IDictionary named = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(of))!;
            named.Add(Of(of[0], ""), Of(of[1], ""));
            return named;
        }

        Array items = Array.CreateInstance(of[0], 1);
        items.SetValue(Of(of[0], ""), 0);
        return type.GetGenericTypeDefinition() == typeof(ReadOnlyCollection<>) ? Activator.CreateInstance(type, items)!
            : type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? ImmutableArray.Create(items.Cast<object>().ToArray())
            : items;
    }

    private object Made(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).FirstOrDefault()
            ?? throw new InvalidOperationException($"{type} has no public constructor: give a sample of it.");
        object value = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, parameter.Name!))]);
        foreach (PropertyInfo property in type.GetProperties().Where(one => one.SetMethod is { IsPublic: true } && one.GetIndexParameters().Length == 0))
        {
            property.SetValue(value, Of(property.PropertyType, property.Name));
        }

        return value;
    }
}
