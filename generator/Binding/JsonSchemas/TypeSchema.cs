using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>The schema of a type: the values that its codec reads.</summary>
internal static class TypeSchema
{
    /// <summary>The pattern of decimals in quotes.</summary>
    private const string Number = "^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

    /// <summary>The pattern of integers of any size in quotes.</summary>
    private const string Integer = "^-?[0-9]+$";

    /// <summary>The pattern of base64 with either alphabet, in one or several lines. Validators do not check encodings.</summary>
    private const string Base64 = "^[A-Za-z0-9+/_ \\t\\r\\n-]*[= \\t\\r\\n]*$";

    private static readonly string[] NoTypes = [];

    /// <summary>Writes the schema as an object.</summary>
    public static void Write(SchemaText text, BoundType type)
    {
        text.Open('{');
        WriteKeywords(text, type, isNullable: false);
        text.Close('}');
    }

    /// <summary>Writes the keywords of the schema into an object.</summary>
    public static void WriteKeywords(SchemaText text, BoundType type, bool isNullable)
    {
        switch (type)
        {
            case NullableBound { Inner: var inner }:
                WriteKeywords(text, inner, isNullable: true);
                break;
            case ScalarBound { Kind: var kind }:
                Scalar(text, kind, isNullable);
                break;
            case ListBound { Element: var element }:
                Types(text, isNullable, "array");
                Inside(text, "items", element);
                break;
            case MapBound { Value: var value }:
                Types(text, isNullable, "object");
                Inside(text, "additionalProperties", value);
                break;
            case ModelBound { Name: var name }:
                Reference(text, name, isNullable);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    /// <summary>True if all values of a scalar are texts.</summary>
    public static bool IsText(Scalar kind) => TypesOf(kind) is ["string"];

    private static void Scalar(SchemaText text, Scalar kind, bool isNullable)
    {
        Types(text, isNullable, TypesOf(kind));
        switch (kind)
        {
            case Typing.Scalar.Decimal:
                text.Pair("pattern", Number);
                break;
            case Typing.Scalar.BigInteger:
                text.Pair("pattern", Integer);
                break;
            case Typing.Scalar.DateTime:
                text.Pair("format", "date-time");
                break;
            case Typing.Scalar.Date:
                text.Pair("format", "date");
                break;
            case Typing.Scalar.Bytes:
                text.Pair("contentEncoding", "base64");
                text.Pair("pattern", Base64);
                break;
        }
    }

    private static string[] TypesOf(Scalar kind) => kind switch
    {
        Typing.Scalar.String or Typing.Scalar.DateTime or Typing.Scalar.Date or Typing.Scalar.Bytes => ["string"],
        Typing.Scalar.Int64 => ["integer"],
        Typing.Scalar.Double => ["number"],
        Typing.Scalar.Boolean => ["boolean"],
        Typing.Scalar.Decimal => ["number", "string"],
        Typing.Scalar.BigInteger => ["integer", "string"],
        Typing.Scalar.Any => NoTypes,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void Types(SchemaText text, bool isNullable, params string[] types)
    {
        if (types.Length == 0)
        {
            return;
        }

        text.Key("type");
        if (types.Length == 1 && !isNullable)
        {
            text.Value(types[0]);
            return;
        }

        text.Open('[');
        foreach (var type in types)
        {
            text.Value(type);
        }

        if (isNullable)
        {
            text.Value("null");
        }

        text.Close(']');
    }

    /// <summary>Writes the schema of elements, unless they may be any JSON.</summary>
    private static void Inside(SchemaText text, string keyword, BoundType type)
    {
        if (type is not ScalarBound { Kind: Typing.Scalar.Any })
        {
            text.Key(keyword);
            Write(text, type);
        }
    }

    private static void Reference(SchemaText text, string model, bool isNullable)
    {
        if (!isNullable)
        {
            text.Key("$ref");
            text.Address(model);
            return;
        }

        text.Key("anyOf");
        text.Open('[');
        text.Open('{');
        text.Key("$ref");
        text.Address(model);
        text.Close('}');
        text.Open('{');
        text.Pair("type", "null");
        text.Close('}');
        text.Close(']');
    }
}
