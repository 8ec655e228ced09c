using System.Reflection;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>Calls what is public in a package with null in the place of each argument that may not be null, and with samples in the other places.</summary>
internal sealed class NullArguments(FoundSamples samples)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext nullability = new();

    /// <summary>The places where null is not refused by its name, each with what happened instead.</summary>
    public IEnumerable<string> NotRefused(Assembly package) =>
        from type in package.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        where !type.ContainsGenericParameters && !typeof(Delegate).IsAssignableFrom(type)
        from member in type.GetConstructors(Declared).Concat<MethodBase>(type.GetMethods(Declared))
        where !member.ContainsGenericParameters && !member.IsAbstract && !OnlyHolds(member)
        where !member.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)
        from parameter in member.GetParameters()
        where MayNotBeNull(parameter)
        let answer = AnswerTo(member, parameter)
        where answer is not null
        select $"{type.Name}.{member.Name}({string.Join(", ", member.GetParameters().Select(one => one.Name))}) without {parameter.Name}: {answer}";

    /// <summary>A record holds what it is given.</summary>
    private static bool OnlyHolds(MethodBase member) =>
        member.Name.StartsWith("set_", StringComparison.Ordinal)
        || (member is ConstructorInfo && member.GetParameters().All(parameter => member.DeclaringType!.GetProperty(parameter.Name!)?.SetMethod is not null));

    private bool MayNotBeNull(ParameterInfo parameter) =>
        parameter is { IsOut: false, ParameterType: { IsValueType: false, IsByRef: false } } && nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>What happened; null if an <see cref="ArgumentNullException"/> named the parameter.</summary>
    private string? AnswerTo(MethodBase member, ParameterInfo missing)
    {
        ParameterInfo[] parameters = member.GetParameters();
        object?[] arguments = [.. parameters.Select(parameter => parameter == missing ? null : samples.Of(parameter.ParameterType))];
        object? instance = member.IsStatic || member is ConstructorInfo ? member : samples.Of(member.DeclaringType!);
        if (instance is null || parameters.Where((parameter, index) => parameter != missing && arguments[index] is null && MayNotBeNull(parameter)).Any())
        {
            return "no sample to call it with";
        }

        return FoundSamples.Thrown(() => Awaited(member is ConstructorInfo constructor ? constructor.Invoke(arguments) : member.Invoke(instance, arguments))) switch
        {
            ArgumentNullException refused when refused.ParamName == missing.Name => null,
            ArgumentException refused => $"{refused.GetType().Name} of {refused.ParamName}",
            { } other => other.GetType().Name,
            null => "taken",
        };
    }

    /// <summary>What is promised may be refused when it is due.</summary>
    private static object? Awaited(object? made)
    {
        (made as Task ?? made?.GetType().GetMethod(nameof(ValueTask.AsTask))?.Invoke(made, null) as Task)?.GetAwaiter().GetResult();
        return made;
    }
}
