#!/usr/bin/env python3
"""Compares chat templates with jinja2, set up as the transformers library does.

usage: chat.py DRIVER       DRIVER is heddle-chat-driver. Exit 77: no jinja2 here.

Templates in the manner of known models, and small ones for every construct, on conversations of several kinds. Both must
give the same text, or both refuse. What Heddle does not read must be an error that names the line and the construct.
"""
import json
import subprocess
import sys

try:
    import jinja2
    import jinja2.ext
    import jinja2.sandbox
except ImportError:
    sys.exit(77)

CHATML = """{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"""
LLAMA2 = """{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% set system_message = messages[0]['content'] %}{% else %}{% set loop_messages = messages %}{% set system_message = false %}{% endif %}{% for message in loop_messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if loop.index0 == 0 and system_message != false %}{% set content = '<<SYS>>\\n' + system_message + '\\n<</SYS>>\\n\\n' + message['content'] %}{% else %}{% set content = message['content'] %}{% endif %}{% if message['role'] == 'user' %}{{ bos_token + '[INST] ' + content.strip() + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ ' '  + content.strip() + ' ' + eos_token }}{% endif %}{% endfor %}"""
LLAMA3 = """{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"""
LLAMA31 = """{{- bos_token }}
{%- if custom_tools is defined %}
    {%- set tools = custom_tools %}
{%- endif %}
{%- if not tools_in_user_message is defined %}
    {%- set tools_in_user_message = true %}
{%- endif %}
{%- if not date_string is defined %}
    {%- if strftime_now is defined %}
        {%- set date_string = strftime_now("%d %b %Y") %}
    {%- else %}
        {%- set date_string = "26 Jul 2024" %}
    {%- endif %}
{%- endif %}
{%- if not tools is defined %}
    {%- set tools = none %}
{%- endif %}

{#- This block extracts the system message, so we can slot it into the right place. #}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}

{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{%- if tools is not none %}
    {{- "Environment: ipython\\n" }}
{%- endif %}
{{- "Cutting Knowledge Date: December 2023\\n" }}
{{- "Today Date: " + date_string + "\\n\\n" }}
{%- if tools is not none and not tools_in_user_message %}
    {%- for t in tools %}
        {{- t | tojson(indent=4) }}
        {{- "\\n\\n" }}
    {%- endfor %}
{%- endif %}
{{- system_message }}
{{- "<|eot_id|>" }}
{%- if tools_in_user_message and not tools is none %}
    {%- if messages | length != 0 %}
        {%- set first_user_message = messages[0]['content']|trim %}
        {%- set messages = messages[1:] %}
    {%- else %}
        {{- raise_exception("Cannot put tools in the first user message when there's no first user message!") }}
{%- endif %}
    {{- '<|start_header_id|>user<|end_header_id|>\\n\\n' -}}
    {%- for t in tools %}
        {{- t | tojson(indent=4) }}
        {{- "\\n\\n" }}
    {%- endfor %}
    {{- first_user_message + "<|eot_id|>"}}
{%- endif %}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
    {%- elif 'tool_calls' in message %}
        {%- if not message.tool_calls|length == 1 %}
            {{- raise_exception("This model only supports single tool-calls at once!") }}
        {%- endif %}
        {%- set tool_call = message.tool_calls[0].function %}
        {{- '{"name": "' + tool_call.name + '", ' }}
        {{- '"parameters": ' }}
        {{- tool_call.arguments | tojson }}
        {{- "}" }}
    {%- elif message.role == "tool" or message.role == "ipython" %}
        {%- if message.content is mapping or message.content is iterable %}
            {{- message.content | tojson }}
        {%- else %}
            {{- message.content }}
        {%- endif %}
        {{- "<|eot_id|>" }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
"""
GEMMA = """{{ bos_token }}
{%- if messages[0]['role'] == 'system' -%}
    {%- if messages[0]['content'] is string -%}
        {%- set first_user_prefix = messages[0]['content'] + '

' -%}
    {%- else -%}
        {%- set first_user_prefix = messages[0]['content'][0]['text'] + '

' -%}
    {%- endif -%}
    {%- set loop_messages = messages[1:] -%}
{%- else -%}
    {%- set first_user_prefix = "" -%}
    {%- set loop_messages = messages -%}
{%- endif -%}
{%- for message in loop_messages -%}
    {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) -%}
        {{ raise_exception("Conversation roles must alternate user/assistant/user/assistant/...") }}
    {%- endif -%}
    {%- if (message['role'] == 'assistant') -%}
        {%- set role = "model" -%}
    {%- else -%}
        {%- set role = message['role'] -%}
    {%- endif -%}
    {{ '<start_of_turn>' + role + '
' + (first_user_prefix if loop.first else "") }}
    {%- if message['content'] is string -%}
        {{ message['content'] | trim }}
    {%- elif message['content'] is iterable -%}
        {%- for item in message['content'] -%}
            {%- if item['type'] == 'image' -%}
                {{ '<start_of_image>' }}
            {%- elif item['type'] == 'text' -%}
                {{ item['text'] | trim }}
            {%- endif -%}
        {%- endfor -%}
    {%- else -%}
        {{ raise_exception("Invalid content type") }}
    {%- endif -%}
    {{ '<end_of_turn>
' }}
{%- endfor -%}
{%- if add_generation_prompt -%}
    {{'<start_of_turn>model
'}}
{%- endif -%}
"""
ZEPHYR = """{% for message in messages %}
{% if message['role'] == 'user' %}
{{ '<|user|>
' + message['content'] + eos_token }}
{% elif message['role'] == 'system' %}
{{ '<|system|>
' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>
'  + message['content'] + eos_token }}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}"""
MISTRAL = """{%- if messages[0]["role"] == "system" %}
    {%- set system_message = messages[0]["content"] %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set loop_messages = messages %}
{%- endif %}
{%- if not tools is defined %}
    {%- set tools = none %}
{%- endif %}
{%- set user_messages = loop_messages | selectattr("role", "equalto", "user") | list %}

{#- This block checks for alternating user/assistant messages, skipping tool calling messages #}
{%- set ns = namespace() %}
{%- set ns.index = 0 %}
{%- for message in loop_messages %}
    {%- if not (message.role == "tool" or message.role == "tool_results" or (message.tool_calls is defined and message.tool_calls is not none)) %}
        {%- if (message["role"] == "user") != (ns.index % 2 == 0) %}
            {{- raise_exception("After the optional system message, conversation roles must alternate user/assistant/user/assistant/...") }}
        {%- endif %}
        {%- set ns.index = ns.index + 1 %}
    {%- endif %}
{%- endfor %}

{{- bos_token }}
{%- for message in loop_messages %}
    {%- if message["role"] == "user" %}
        {%- if tools is not none and (message == user_messages[-1]) %}
            {{- "[AVAILABLE_TOOLS] [" }}
            {%- for tool in tools %}
                {%- set tool = tool.function %}
                {{- '{"type": "function", "function": {' }}
                {%- for key, val in tool.items() if key != "return" %}
                    {%- if val is string %}
                        {{- '"' + key + '": "' + val + '"' }}
                    {%- else %}
                        {{- '"' + key + '": ' + val|tojson }}
                    {%- endif %}
                    {%- if not loop.last %}
                        {{- ", " }}
                    {%- endif %}
                {%- endfor %}
                {{- "}}" }}
                {%- if not loop.last %}
                    {{- ", " }}
                {%- else %}
                    {{- "]" }}
                {%- endif %}
            {%- endfor %}
            {{- "[/AVAILABLE_TOOLS]" }}
            {%- endif %}
        {%- if loop.last and system_message is defined %}
            {{- "[INST] " + system_message + "\\n\\n" + message["content"] + "[/INST]" }}
        {%- else %}
            {{- "[INST] " + message["content"] + "[/INST]" }}
        {%- endif %}
    {%- elif message["role"] == "assistant" %}
        {{- " " + message["content"]|trim + eos_token}}
    {%- elif message["role"] == "tool_results" or message["role"] == "tool" %}
        {{- '[TOOL_RESULTS] {"content": ' + message.content|string + ", " }}
    {%- else %}
        {{- raise_exception("Only user and assistant roles are supported, with the exception of an initial optional system message!") }}
    {%- endif %}
{%- endfor %}
"""
QWEN3 = """{%- if tools %}
    {{- '<|im_start|>system\\n' }}
    {%- if messages[0].role == 'system' %}
        {{- messages[0].content + '\\n\\n' }}
    {%- endif %}
    {{- "# Tools\\n\\nYou may call one or more functions to assist with the user query.\\n<tools>" }}
    {%- for tool in tools %}
        {{- "\\n" }}
        {{- tool | tojson }}
    {%- endfor %}
    {{- "\\n</tools><|im_end|>\\n" }}
{%- else %}
    {%- if messages[0].role == 'system' %}
        {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
    {%- endif %}
{%- endif %}
{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step_tool and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
        {%- set ns.multi_step_tool = false %}
        {%- set ns.last_query_index = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.content is string %}
        {%- set content = message.content %}
    {%- else %}
        {%- set content = '' %}
    {%- endif %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set reasoning_content = '' %}
        {%- if message.reasoning_content is string %}
            {%- set reasoning_content = message.reasoning_content %}
        {%- else %}
            {%- if '</think>' in content %}
                {%- set reasoning_content = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
                {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
            {%- endif %}
        {%- endif %}
        {%- if loop.index0 > ns.last_query_index %}
            {%- if loop.last or (not loop.last and reasoning_content) %}
                {{- '<|im_start|>' + message.role + '\\n<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}
            {%- else %}
                {{- '<|im_start|>' + message.role + '\\n' + content }}
            {%- endif %}
        {%- else %}
            {{- '<|im_start|>' + message.role + '\\n' + content }}
        {%- endif %}
        {%- if message.tool_calls %}
            {%- for tool_call in message.tool_calls %}
                {%- if (loop.first and content) or (not loop.first) %}
                    {{- '\\n' }}
                {%- endif %}
                {%- if tool_call.function %}
                    {%- set tool_call = tool_call.function %}
                {%- endif %}
                {{- '<tool_call>\\n{"name": "' }}
                {{- tool_call.name }}
                {{- '", "arguments": ' }}
                {%- if tool_call.arguments is string %}
                    {{- tool_call.arguments }}
                {%- else %}
                    {{- tool_call.arguments | tojson }}
                {%- endif %}
                {{- '}\\n</tool_call>' }}
            {%- endfor %}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- elif message.role == "tool" %}
        {%- if loop.first or (messages[loop.index0 - 1].role != "tool") %}
            {{- '<|im_start|>user' }}
        {%- endif %}
        {{- '\\n<tool_response>\\n' }}
        {{- content }}
        {{- '\\n</tool_response>' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}
            {{- '<|im_end|>\\n' }}
        {%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}"""
DEEPSEEK = """{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% set ns = namespace(is_first=false, is_tool=false, is_output_first=true, system_prompt='', is_first_sp=true) %}{%- for message in messages %}{%- if message['role'] == 'system' %}{%- if ns.is_first_sp %}{% set ns.system_prompt = ns.system_prompt + message['content'] %}{% set ns.is_first_sp = false %}{%- else %}{% set ns.system_prompt = ns.system_prompt + '\\n\\n' + message['content'] %}{%- endif %}{%- endif %}{%- endfor %}{{ bos_token }}{{ ns.system_prompt }}{%- for message in messages %}{%- if message['role'] == 'user' %}{%- set ns.is_tool = false -%}{{'<｜User｜>' + message['content']}}{%- endif %}{%- if message['role'] == 'assistant' and 'tool_calls' not in message %}{%- if ns.is_tool %}{{'<｜tool▁outputs▁end｜>' + message['content'] + '<｜end▁of▁sentence｜>'}}{%- set ns.is_tool = false -%}{%- else %}{% set content = message['content'] %}{{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endif %}{%- endfor -%}{% if add_generation_prompt and not ns.is_tool %}{{'<｜Assistant｜>'}}{% endif %}"""
MACROS = """{% macro turn(role, content='none', mark='|') -%}
<{{ mark }}{{ role | upper }}{{ mark }}>{{ content | trim }}
{% endmacro -%}
{%- for message in messages if message.content is string -%}
{{ turn(message.role, message.content) }}{{ turn(message.role, mark='#') }}
{%- else -%}nobody{% endfor %}
{% generation %}{{ messages | map(attribute='role') | join('/') }}{% endgeneration %}"""

SMALL = """
{{ 1 + 2 * 3 - 4 // 3 % 5 }} {{ 7 / 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 2 ** 3 ** 2 }} {{ 1.5 * 2 }} {{ 1e3 }} {{ 1e20 }} {{ 0.1 + 0.2 }}
{{ 'a' ~ 1 ~ none ~ true }} {{ "x" "y" }} {{ 'a\\tb\\u00e9\\x41' }} {{ 'abc' * 2 }} {{ [1, 'a', none, 2.0, {'k': [true]}] }}
{{ 1 < 2 < 3 }} {{ 1 < 2 > 3 }} {{ 'a' in 'cat' }} {{ 3 not in [1, 2] }} {{ 'k' in {'k': 1} }} {{ not 1 == 2 }} {{ 1 == 1.0 }} {{ true == 1 }}
{{ 'yes' if 0 else 'no' }} {{ 'yes' if 0 }}| {{ (1, 2)[1] }} {{ [1, 2, 3, 4][1:3] }} {{ [1, 2, 3][::-1] }} {{ 'héllo'[1:-1] }} {{ 'abc'[-1] }}
{{ undefined_name }}| {{ undefined_name is defined }} {{ undefined_name | default('d') }} {{ '' | default('e', true) }} {{ none | default('n') }}
{% for a, b in {'x': 1, 'y': 2}.items() %}{{ a }}={{ b }}{{ ', ' if not loop.last }}{% endfor %}
{% for i in range(5) %}{% if i == 1 %}{% continue %}{% endif %}{% if i == 3 %}{% break %}{% endif %}{{ i }}{{ loop.cycle('a', 'b') }}{% endfor %}
{% for i in [] %}x{% else %}empty{% endfor %} {% for c in 'né' %}[{{ c }}]{% endfor %} {% for i in range(4, 0, -2) %}{{ loop.revindex }}{{ loop.previtem }}{% endfor %}
{% set x = 1 %}{% for i in [1, 2] %}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}
{% set ns = namespace(n=0) %}{% for i in [1, 2, 3] %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}
{% set block %} a {{ 1 }} {% endset %}[{{ block }}]{% set a, b = [1, 2] %}{{ a }}{{ b }}
{{ ' a b '.strip() }}|{{ 'xxaxx'.strip('x') }}|{{ 'a,b,,c'.split(',') }}|{{ ' a  b c '.split() }}|{{ 'a b c'.split(' ', 1) }}|{{ 'a-b'.replace('-', '+') }}
{{ 'abc'.startswith('ab') }} {{ 'abc'.endswith(('x', 'c')) }} {{ 'hello world'.title() }} {{ 'HELLO'.lower() }} {{ 'hELLO'.capitalize() }} {{ 'straße'.upper() }}
{{ 'abcabc'.find('c') }} {{ 'abcabc'.count('bc') }} {{ ', '.join(['a', 'b']) }} {{ {'a': 1}.get('a') }} {{ {'a': 1}.get('b', 7) }} {{ {'a': 1}.keys() | list }}
{{ [3, 1, 2] | sort }} {{ range(40) | map('string') | list | sort | join(' ') }} {{ [{'k': 2, 'n': 1}, {'k': 1, 'n': 2}, {'k': 2, 'n': 3}] | sort(attribute='k') | map(attribute='n') | list }} {{ ['b', 'A', 'c'] | sort }} {{ ['b', 'A'] | sort(reverse=true) }} {{ [1, 1, 2] | unique | list }} {{ [1, 2, 3] | sum }} {{ [1, 5, 2] | max }} {{ [1, 2] | first }} {{ [1, 2] | last }}
{{ 'abc' | length }} {{ {'a': 1} | length }} {{ 'a' | upper }} {{ ' a ' | trim }} {{ [1, 2] | join('-') }} {{ 'x' | string }} {{ '12' | int }} {{ '1.5' | float }} {{ 3.7 | int }} {{ -3 | abs }} {{ 2.567 | round(1) }} {{ 'ab' | list }} {{ 'ab' | reverse }} {{ [1, 2] | reverse | list }}
{{ [1, 2, 3, 4] | select('odd') | list }} {{ [1, 2] | reject('equalto', 1) | list }} {{ [{'a': 1}, {'a': 2}] | selectattr('a', 'gt', 1) | list }} {{ [{'a': 1}, {}] | rejectattr('a') | list }} {{ ['a'] | map('upper') | list }}
{{ {'b': [1, 2.5, none, true, 'é"\\n'], 'a': {}} | tojson }} {{ [1, {'a': [2]}] | tojson(indent=2) }} {{ [] | tojson(indent=2) }} {{ '<&>' | tojson }} {{ ({'b': 1, 'a': 2} | dictsort)[0][0] }} {{ ({'a': 1} | items | list)[0][1] }}
{{ 1 is odd }} {{ 2 is even }} {{ 6 is divisibleby 3 }} {{ 'a' is string }} {{ 1 is number }} {{ 1.0 is float }} {{ 1 is integer }} {{ {} is mapping }} {{ [] is sequence }} {{ none is none }} {{ true is boolean }} {{ 1 is not none }} {{ false is false }} {{ 5 is in [5] }} {{ 3 is gt 2 }}
{% raw %}{{ not this }} {% nor this %}{% endraw %} a {#- comment -#} b
   {% if true %}
  lstripped
   {% endif %}  .
{{ 'one\\ntwo' | indent(2) }} {{ 'one\\ntwo' | indent(2, true) }} {{ {'role': 'x'}.role }} {{ [[1, 2], [3]][0][1] }} {{ "it's" }} {{ ["it's", 'say "x"'] }} {{ dict(a=1) }}
{%+ if true %}x{%- endif +%}
y {{- ' z ' -}} w {{ messages[0].missing is defined }} {{ messages[0].missing }}| {{ 'a' if messages[0].missing else 'b' }} {{ (messages | length) > 1 and 'many' or 'one' }}
{{ 'a' | replace('a', 'b') }} {{ 1 in [1.0] }} {{ [1, 2] + [3] }} {{ 10 | string | length }} {{ ['x', 'y'] | join(', ') | upper }} {{ '%' }} {{ 'é' | length }}
""".strip("\n").split("\n")

# What Heddle refuses: the message must have these words.
REFUSED = {
    "a\n{% include 'x' %}": "line 2: the block `include` is not supported",
    "\n\n{{ x | frobnicate }}": "line 3: the filter `frobnicate` is not supported",
    "{{ strftime_now('%Y') }}": "`strftime_now` is an undefined value, which cannot be called",
    "{% for x in y recursive %}{% endfor %}": "`recursive` loops",
    "{{ a.b }}": "field `b` of an undefined value",
    "{% if x %}": "`endif` is missing",
    "{{ (1 }}": "a tag has no end",
    "{{ (1 2) }}": "`)` is expected, found `2`",
    "{{ 'a }}": "a string has no end",
    "{% endfor %}": "`endfor` has nothing to end here",
    "{{ 1 is frob }}": "the test `frob` is not supported",
    "{{ [].append(1) }}": "templates cannot change lists",
    "{{ raise_exception('no') }}": "it refuses this conversation: no",
    "{{ 1 / 0 }}": "a division by zero",
    "{{ 'a' + 1 }}": "`+` between a string and an integer",
    "{% for i in range(1000000000) %}{% endfor %}": "takes too much",
    "{{ 'a' * 1000000000 }}": "takes too much",
    "{% set n = namespace(a=[]) %}{% for i in range(90) %}{% set n.a = [n.a, n.a] %}{% endfor %}{{ n.a }}": "takes too much",
    "{% set n = namespace(a=[], b=[]) %}{% for i in range(90) %}{% set n.a = [n.a, n.a] %}{% set n.b = [n.b, n.b] %}{% endfor %}"
    "{{ n.a == n.b }}{{ 1 }}": "takes too much",
    "{% set x = 'ab' * 9999999 %}{% for i in range(9999999) %}{{ 'abc' in x }}{% endfor %}": "takes too much",
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}": "too deeply",
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}": "nested too deeply",
    "{{ " + "-" * 5000 + "1 }}": "nested too deeply",
    "{% if 1 %}" * 3000: "nested too deeply",
    "{{": "a tag has no end",
    "{% set x.y = 1 %}": "only the fields of a namespace can be set",
    "{{ 99999999999999999999 }}": "a number is too large",
    "{{ 9223372036854775 * 10000 }}": "a number is too large",
    "{% break %}": "`break` outside of a loop",
}

TOOLS = [{"type": "function", "function": {"name": "weather", "description": "The weather \"now\"", "parameters": {
    "type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer", "default": 1.5}}, "required": ["city"]}}}]
CALL = {"role": "assistant", "content": "", "tool_calls": [{"type": "function", "function": {"name": "weather", "arguments": {"city": "Zürich"}}}]}
CONVERSATIONS = [
    [("user", "Hi")],
    [("system", "Be brief."), ("user", " What is 2+2? ")],
    [("user", "a\nb"), ("assistant", "<think>\nhm\n</think>\n\n4"), ("user", "Grüezi 🙂 <b>&\"")],
    [("system", ""), ("user", "x"), ("assistant", " y "), ("user", "z")],
    [("assistant", "wrong way round")],
    [],
]


def contexts():
    for turns in CONVERSATIONS:
        for prompt in (True, False):
            yield {"messages": [{"role": r, "content": c} for r, c in turns], "add_generation_prompt": prompt, "bos_token": "<s>",
                   "eos_token": "</s>"}
    base = {"bos_token": "<s>", "eos_token": "</s>", "add_generation_prompt": True}
    yield {**base, "messages": [{"role": "user", "content": "Weather?"}], "tools": TOOLS}
    yield {**base, "messages": [{"role": "user", "content": "Weather?"}, CALL, {"role": "tool", "content": "sunny"}], "tools": TOOLS}
    yield {**base, "messages": [{"role": "user", "content": [{"type": "text", "text": "Look "}, {"type": "image"}]}], "enable_thinking": False}


def environment():
    class Generation(jinja2.ext.Extension):
        tags = {"generation"}

        def parse(self, parser):
            line = next(parser.stream).lineno
            return jinja2.nodes.Scope(parser.parse_statements(["name:endgeneration"], drop_needle=True), lineno=line)

    def refuse(words):
        raise jinja2.exceptions.TemplateError(words)

    made = jinja2.sandbox.ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True,
                                                        extensions=[Generation, jinja2.ext.loopcontrols])
    made.filters["tojson"] = lambda x, indent=None: json.dumps(x, ensure_ascii=False, indent=indent)
    made.globals["raise_exception"] = refuse
    return made


def main():
    made = environment()
    known = {n: v for n, v in globals().items() if n.isupper() and isinstance(v, str)}
    cases = [(n, t, c) for n, t in known.items() for c in contexts()]
    some = list(contexts())[4]
    cases += [(f"line {i + 1}", line, some) for i, line in enumerate(SMALL)] + [("all lines", "\n".join(SMALL) + "\n", some)]
    cases += [(t[:40], t, some) for t in REFUSED]
    lines = "".join(json.dumps([t, json.dumps(c)]) + "\n" for _, t, c in cases)
    answers = subprocess.run([sys.argv[1]], input=lines, capture_output=True, text=True, check=True, timeout=300).stdout.split("\n")
    failures = refused = 0
    for (name, source, context), answer in zip(cases, map(json.loads, answers[:-1])):
        if source in REFUSED:
            if REFUSED[source] not in answer.get("error", ""):
                failures += 1
                print(f"{name!r}: {answer}\n  expected an error with: {REFUSED[source]}")
            continue
        try:
            want = {"text": made.from_string(source).render(**context)}
        except Exception as error:
            want = {"error": str(error)}
        refused += "error" in want
        if answer.get("text") != want.get("text"):
            failures += 1
            print(f"{name}: {json.dumps(context)[:200]}\n  got  {answer}\n  want {want}")
    print(f"{len(cases)} cases, {refused} of them refused by both, {failures} failures")
    return failures > 0 or len(answers) != len(cases) + 1


if __name__ == "__main__":
    sys.exit(main())
