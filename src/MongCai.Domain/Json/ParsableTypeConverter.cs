using System.ComponentModel;
using System.Globalization;

namespace MongCai.Domain.Json;

/// <summary>Makes a value of its text, so that options bind it from configuration; a wrong text is refused in the words of its <c>Parse</c>.</summary>
internal sealed class ParsableTypeConverter<T> : TypeConverter
    where T : struct, IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);
}
