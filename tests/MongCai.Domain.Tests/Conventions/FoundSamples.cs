using System.Linq.Expressions;
using System.Reflection;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>Values of types: given ones, or those that a static property or method of the type holds or makes.</summary>
/// <param name="given">A value of a type; null where there is none.</param>
internal sealed class FoundSamples(Func<Type, object?> given)
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<Type, object?> found = [];

    /// <summary>A value of a type; null if none is found.</summary>
    public object? Of(Type type)
    {
        if (!found.TryGetValue(type, out object? sample))
        {
            found[type] = null; // what needs a value of its own type is not made
            found[type] = sample = typeof(Delegate).IsAssignableFrom(type) ? Nothing(type) : given(type) ?? Declared(type).FirstOrDefault(one => one is not null);
        }

        return sample;
    }

    /// <summary>What a call by reflection throws; null where it returns.</summary>
    public static Exception? Thrown(Func<object?> call)
    {
        Exception? thrown = Record.Exception(call);
        return thrown is TargetInvocationException ? thrown.InnerException : thrown;
    }

    private IEnumerable<object?> Declared(Type type) =>
        type.GetProperties(Static).Where(property => property.PropertyType == type).Select(property => property.GetValue(null))
            .Concat(type.GetMethods(Static).Where(method => method.ReturnType == type && !method.ContainsGenericParameters).Select(Made));

    private object? Made(MethodInfo maker)
    {
        object? made = null;
        return Thrown(() => made = maker.Invoke(null, [.. maker.GetParameters().Select(parameter => Of(parameter.ParameterType))])) is null ? made : null;
    }

    private static Delegate Nothing(Type type)
    {
        MethodInfo call = type.GetMethod(nameof(Action.Invoke))!;
        return Expression.Lambda(
            type, Expression.Default(call.ReturnType), call.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))).Compile();
    }
}
