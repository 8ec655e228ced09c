using System.Text.Json.Nodes;

namespace MongCai.Cli.Serving;

/// <summary>Describes the service as OpenAPI 3.1, from the operations themselves.</summary>
internal static class ServiceDocument
{
    private const string Problem = "Problem";

    internal static JsonObject Of(IReadOnlyList<Operation> operations) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "MongCai rules",
            ["version"] = typeof(ServiceDocument).Assembly.GetName().Version!.ToString(3),
            ["description"] = "The rules of mongcai over HTTP on the same machine: each answer is what the command of the same name writes with --json. Nothing that is asked is kept.",
            ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = $"http://127.0.0.1:{ServiceHost.UsualPort}" }),
        ["tags"] = new JsonArray(
            [.. operations.Select(TagOf).Distinct()
                .Select(tag => (JsonNode)new JsonObject { ["name"] = tag, ["description"] = $"The commands of 'mongcai {tag}'." })]),
        ["paths"] = new JsonObject(operations.Select(operation => KeyValuePair.Create(operation.Path, (JsonNode?)PathOf(operation)))),
        ["components"] = new JsonObject
        {
            ["schemas"] = new JsonObject(
                [.. operations.Select(operation => KeyValuePair.Create(operation.Name, (JsonNode?)Answer(operation))),
                    KeyValuePair.Create(Problem, (JsonNode?)ProblemSchema())]),
        },
    };

    private static string TagOf(Operation operation) => operation.Path.Split('/')[2];

    private static JsonObject PathOf(Operation operation)
    {
        JsonObject path = [];
        if (!operation.TakesRows)
        {
            path["get"] = Call(operation, "get");
        }

        JsonObject post = Call(operation, "post");
        post["requestBody"] = Body(operation);
        path["post"] = post;
        return path;
    }

    private static JsonObject Call(Operation operation, string method)
    {
        JsonObject call = new()
        {
            ["operationId"] = $"{method}-{operation.Name}",
            ["tags"] = new JsonArray(TagOf(operation)),
            ["summary"] = operation.Summary,
            ["description"] = operation.Summary,
            ["responses"] = new JsonObject
            {
                ["200"] = Answered(operation),
                ["400"] = Refused("A value is wrong; the detail says what was found and expected."),
            },
        };
        if ((method == "get" || operation.TakesRows) && operation.Parameters.Count > 0)
        {
            call["parameters"] = new JsonArray([.. operation.Parameters.Select(parameter => (JsonNode)InQuery(parameter))]);
        }

        return call;
    }

    private static JsonObject InQuery(ServiceParameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["in"] = "query",
        ["required"] = parameter.IsRequired,
        ["description"] = parameter.Description,
        ["schema"] = Text(parameter, described: false),
    };

    private static JsonObject Body(Operation operation) => new()
    {
        ["required"] = true,
        ["content"] = operation.TakesRows
            ? new JsonObject { ["text/csv"] = Content(new() { ["type"] = "string" }), ["application/x-ndjson"] = Content(new() { ["type"] = "string" }) }
            : new JsonObject { ["application/json"] = Content(Members(operation)) },
    };

    private static JsonObject Members(Operation operation) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(
            operation.Parameters.Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)Text(parameter, described: true)))),
        ["required"] = Names(operation.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name)),
        ["additionalProperties"] = false,
    };

    private static JsonObject Text(ServiceParameter parameter, bool described)
    {
        JsonObject text = new() { ["type"] = "string" };
        if (described)
        {
            text["description"] = parameter.Description;
        }

        if (parameter.Words.Count > 0)
        {
            text["enum"] = Names(parameter.Words);
        }

        return text;
    }

    private static JsonObject Answered(Operation operation)
    {
        JsonObject one = new() { ["$ref"] = $"#/components/schemas/{operation.Name}" };
        return new()
        {
            ["description"] = "The answer of the command.",
            ["content"] = new JsonObject { ["application/json"] = Content(operation.IsList ? new() { ["type"] = "array", ["items"] = one } : one) },
        };
    }

    private static JsonObject Answer(Operation operation) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(operation.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)new JsonObject()))),
        ["required"] = Names(operation.Members.Where(member => member.IsAlways).Select(member => member.Name)),
    };

    private static JsonObject Refused(string description) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/problem+json"] = Content(new() { ["$ref"] = $"#/components/schemas/{Problem}" }) },
    };

    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = new JsonObject { ["type"] = "string", ["description"] = "What was found, what was expected and the way out." },
        },
        ["required"] = Names(["title", "status", "detail"]),
    };

    private static JsonObject Content(JsonObject schema) => new() { ["schema"] = schema };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode?)name)];
}
