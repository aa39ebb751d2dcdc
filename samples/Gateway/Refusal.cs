using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Router.Codegen;

namespace Acme.Gateway;

/// <summary>Answers a request that cannot be read with a problem that names the place in the JSON.</summary>
internal sealed class Refusal(IProblemDetailsService problems, IHostEnvironment environment) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        // The framework knows the charset of a body only when it begins to read.
        if (exception is InvalidOperationException
            && context.Request.GetTypedHeaders().ContentType is { Charset.HasValue: true, Encoding: null })
            exception = new BadHttpRequestException("The charset is not known.", StatusCodes.Status415UnsupportedMediaType);
        if (exception is not BadHttpRequestException refused)
            return ValueTask.FromResult(false);

        // What the framework says of a missing body or parameter is about the program, and not for strangers.
        var details = new ProblemDetails
        {
            Status = refused.StatusCode,
            Detail = refused.StatusCode == StatusCodes.Status400BadRequest
                ? "A JSON body or a parameter is expected, and did not come or cannot be read."
                : refused.Message,
        };
        if (JsonProblem.Of(refused) is { } problem)
        {
            details.Detail = problem.Reason;
            details.Extensions["path"] = problem.Path;
            if (problem is { Expected: { } expected, Found: { } found })
            {
                details.Extensions["expected"] = expected;
                details.Extensions["found"] = found;
            }

            // Strangers do not see which page says so.
            if (environment.IsDevelopment())
                details.Extensions["page"] = $"{problem.Page} line {problem.Line}";
        }

        context.Response.StatusCode = refused.StatusCode;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = details });
    }
}
